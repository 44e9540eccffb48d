import { define } from '../../base/define.ts';
import { AmparoNextEvent } from './next-event.ts';

define('amparo-next-event', AmparoNextEvent);
