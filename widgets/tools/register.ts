import { arrive } from '../base/arrive.ts';
import { tools } from './tools.ts';

arrive({ tools });
