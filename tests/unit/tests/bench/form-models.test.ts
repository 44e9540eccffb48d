import { expect, it } from 'vitest';
import { fieldsOf } from '../../../../shared/forms/model.ts';
import { formioModel, surveyModel } from '../../../bench/form-models.ts';
import { individual } from '../../shared/forms/sample.ts';

it.each([surveyModel, formioModel])('asks peers every question of ours, with its words', (model) => {
  const text = JSON.stringify(model(individual));
  const words = individual.texts['en-US']?.fields ?? {};
  const labels = fieldsOf(individual).map(({ name }) => words[name]?.label ?? name);
  expect(labels.filter((label) => !text.includes(JSON.stringify(label)))).toEqual([]);
  expect(text).toContain('Haitian Creole');
});
