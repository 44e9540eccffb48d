import { page } from '../base/trusted-types.ts';
import { tools } from './tools.ts';

page.tools.set(AMPARO_VERSION, tools);
