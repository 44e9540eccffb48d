import { define } from '../../base/define.ts';
import { AmparoInterestForm } from './interest-form.ts';

define('amparo-interest-form', AmparoInterestForm);
