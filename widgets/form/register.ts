import { arrive } from '../base/arrive.ts';
import { form } from './form.ts';

arrive({ form });
