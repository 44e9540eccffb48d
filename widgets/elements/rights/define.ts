import { define } from '../../base/define.ts';
import { AmparoRights } from './rights.ts';

define('amparo-rights', AmparoRights);
