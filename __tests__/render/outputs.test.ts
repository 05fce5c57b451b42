import { expect, test } from '@jest/globals';
import { outputsOf, reportJson } from '../../src/render/outputs.ts';
import { checkedBlockers, checkedFile, report, reportOf, typicalReport } from './report.fixture.ts';

test('outputs follow from the report', () => {
  expect(outputsOf(typicalReport())).toEqual({
    verdict: 'fail',
    'files-sealed': '5',
    'files-drifted': '4',
    'blockers-open': '3',
    'blockers-total': '4',
    decision: 'HOLD',
  });
});

test('without a register the decision is hold', () => {
  expect(outputsOf(report())).toMatchObject({ 'blockers-open': '0', decision: 'hold' });
  expect(outputsOf(report({ blockers: checkedBlockers({ default: 'STAY' }) }))).toMatchObject({
    decision: 'STAY',
  });
});

test('the JSON output is the report, with a final newline', () => {
  const subject = reportOf([checkedFile({ path: 'a\n\u202e"b"' })]);
  expect(JSON.parse(reportJson(subject))).toEqual(subject);
  expect(reportJson(subject)).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/);
});
