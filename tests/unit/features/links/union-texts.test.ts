import { describe, expect, it } from 'vitest';
import { union as en } from '../../../../src/i18n/en/union.ts';
import { namesInRow } from '../../../../src/i18n/names-in-row.ts';
import { union as zh } from '../../../../src/i18n/zh/union.ts';

describe('texts of the union', () => {
  it('separates names in both languages, without a closing "and"', () => {
    expect(namesInRow(['上海', '北京', '深圳'], 'zh')).toBe('上海、北京、深圳');
    expect(namesInRow(['Shanghai', 'Beijing', 'Shenzhen'], 'en')).toBe(
      'Shanghai, Beijing, Shenzhen',
    );
  });

  it('counts one link in the singular and shows the formatted number', () => {
    for (const key of ['regions.open', 'regions.inside'] as const) {
      expect(en[`${key}_one`]).toContain(': {{shown}} link ');
      expect(en[`${key}_other`]).toContain(': {{shown}} links ');
      expect(zh[`${key}_other`]).toContain('{{shown}} 条联系');
    }
  });

  it('says of what the share of a group and the figures of a region are', () => {
    expect(en['communities.region']).toContain('{{share}} of the group');
    for (const text of [en, zh]) expect(text['challenges.basis']).toMatch(/known.*all/);
  });
});
