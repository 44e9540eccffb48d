import { arrive } from '../base/arrive.ts';
import { calendar } from './calendar.ts';

arrive({ calendar });
