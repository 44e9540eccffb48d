import { define } from '../../base/define.ts';
import { AmparoScript } from './script.ts';

define('amparo-script', AmparoScript);
