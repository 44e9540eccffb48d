import { define } from '../../base/define.ts';
import { AmparoHotlines } from './hotlines.ts';

define('amparo-hotlines', AmparoHotlines);
