import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import 'survey-js-ui';

new Model(MODEL).render(document.querySelector('#peer'));
