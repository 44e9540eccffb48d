import { define } from '../../base/define.ts';
import { AmparoWarrantCheck } from './warrant-check.ts';

define('amparo-warrant-check', AmparoWarrantCheck);
