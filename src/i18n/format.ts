import type { Language } from '../domain/language.ts';
import type { ScoreScale } from '../domain/scoring/score-scale.ts';

const LOCALES = { en: 'en-GB', zh: 'zh-Hans-CN' } as const satisfies Record<Language, string>;
const THIN = '\u202F';
const cache = new Map<string, Intl.NumberFormat>();

/** How many decimals to show, and whether to keep trailing zeros or a leading plus. */
export interface NumberStyle {
  /** Decimals, at least and at most. */
  digits?: number;
  /** At most so many decimals, trailing zeros dropped. */
  maxDigits?: number;
  /** Significant figures, trailing zeros dropped. */
  figures?: number;
  /** Write + before a positive number. */
  signed?: boolean;
}

/** A finite number with the separators of the language and a true minus. Throws on NaN: missing is not a number. */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) throw new Error(`Not a finite number: ${value}`);
  const { digits, maxDigits, figures, signed } = style;
  const key = `${language}|${digits}|${maxDigits}|${figures}|${signed}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      ...(digits !== undefined && { minimumFractionDigits: digits, maximumFractionDigits: digits }),
      ...(maxDigits !== undefined && { maximumFractionDigits: maxDigits }),
      ...(figures !== undefined && { maximumSignificantDigits: figures }),
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    cache.set(key, format);
  }
  return format.format(value).replace('-', '−');
}

/** Index, 0–100, one decimal: `61.4`. */
export function formatIndex(index100: number, language: Language): string {
  return formatNumber(index100, language, { digits: 1 });
}

/** Index or ecology on its scale: `61.4`, or wins minus losses with their sign: `+212`. */
export function formatScore(score: number, scale: ScoreScale, language: Language): string {
  return scale === 'wins'
    ? formatNumber(score, language, { digits: 0, signed: true })
    : formatIndex(score, language);
}

/** Requirement score, 0–100, no decimals: `72`. */
export function formatRequirement(score100: number, language: Language): string {
  return formatNumber(score100, language, { digits: 0 });
}

/** Whole number of things: `9,781`. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, language, { digits: 0 });
}

/** Difference with its sign, true minus: `+2.1`, `−1.1`. */
export function formatDifference(difference: number, language: Language, digits = 1): string {
  return formatNumber(difference, language, { digits, signed: true });
}

const SCALES = {
  en: [
    [1e9, `${THIN}bn`],
    [1e6, `${THIN}m`],
    [1e3, `${THIN}k`],
  ],
  zh: [
    [1e8, `${THIN}亿`],
    [1e4, `${THIN}万`],
  ],
} as const satisfies Record<Language, readonly (readonly [number, string])[]>;

/** People in three figures: `24.9 m`, `250 k`, `2490 万`, `1.25 亿`. */
export function formatPopulation(people: number, language: Language): string {
  const rounded = Number(people.toPrecision(3));
  for (const [size, sign] of SCALES[language]) {
    if (Math.abs(rounded) < size) continue;
    const digits = new Intl.NumberFormat(LOCALES[language], {
      maximumSignificantDigits: 3,
      useGrouping: false,
    });
    return `${digits.format(rounded / size).replace('-', '−')}${sign}`;
  }
  return formatNumber(rounded, language, { maxDigits: 0 });
}

/** Share 0–1 as a percentage with a thin space: `43 %`. */
export function formatPercent(share01: number, language: Language, digits = 0): string {
  return `${formatNumber(share01 * 100, language, { digits })}${THIN}%`;
}

/** Whole kilometres, or one decimal under 10: `3,196 km`. */
export function formatKm(distanceKm: number, language: Language): string {
  const digits = Math.abs(distanceKm) < 10 && !Number.isInteger(distanceKm) ? 1 : 0;
  return `${formatNumber(distanceKm, language, { digits })}${THIN}km`;
}

/** Whole metres: `500 m`. */
export function formatMetres(metres: number, language: Language): string {
  return `${formatNumber(metres, language, { digits: 0 })}${THIN}m`;
}

/** Square kilometres, whole: `9,490 km²`. */
export function formatAreaKm2(areaKm2: number, language: Language): string {
  return `${formatNumber(areaKm2, language, { digits: 0 })}${THIN}km²`;
}

/**
 * Millions of US dollars, in Chinese in its own steps: `US$ 390 m`, `3.9亿美元`. `options` are for the number of
 * millions.
 */
export function formatMusd(millions: number, language: Language, options: NumberStyle): string {
  if (language === 'en') return `US$ ${formatNumber(millions, language, options)}${THIN}m`;
  return millions >= 100
    ? `${formatNumber(millions / 100, language, { maxDigits: 2 })}亿美元`
    : `${formatNumber(millions * 100, language, { maxDigits: 0 })}万美元`;
}

/** Calendar year, never grouped: `2015`, `2015年`. */
export function formatYear(year: number, language: Language): string {
  return language === 'zh' ? `${year}年` : String(year);
}

/** A measured value in about four figures and its unit, thin space between: `35.6 µg/m³`, `34 %`. */
export function formatValue(value: number, unit: string, language: Language): string {
  const size = Math.abs(value);
  const style: NumberStyle =
    size >= 1000 ? { maxDigits: 0 } : size >= 100 ? { maxDigits: 1 } : { figures: 3 };
  const number = formatNumber(value, language, style);
  return unit === '' ? number : `${number}${THIN}${unit}`;
}

/** Two ends with an en dash; a negative end takes spaces so that the signs stay apart. */
export function formatRange(from: string, to: string): string {
  return from.startsWith('−') || to.startsWith('−') ? `${from} – ${to}` : `${from}–${to}`;
}

/**
 * ISO date in words: `2015-03` → `March 2015`, `2015-03-28` → `28 March 2015`, `2015` → the year.
 * Throws on anything else.
 */
export function formatDate(isoDate: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(isoDate);
  if (!match?.[1]) throw new Error(`Not an ISO date: ${isoDate}`);
  const [, year, month, day] = match;
  if (month === undefined) return formatYear(Number(year), language);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}

/** Bytes in the unit that a file manager shows, decimal: `1.3 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const;
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1000 ** step, language, { figures: 3 })}${THIN}${units[step]}`;
}

const SUFFIXES: Readonly<Record<string, number>> = {
  '': 1,
  '%': 1,
  k: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  百万: 1e6,
  亿: 1e8,
  bn: 1e9,
};

/** Reads what a person types in a number field, also `250 k`, `2.4万` and a true minus; null when it is no number. */
export function parseNumber(text: string): number | null {
  const match = /^([-−]?[\d.,\s']*\d\.?)\s*([^\d\s]*)$/.exec(text.trim());
  const factor = SUFFIXES[match?.[2]?.toLowerCase() ?? ''];
  if (!match?.[1] || factor === undefined) return null;
  const value = Number(match[1].replace('−', '-').replace(/[,\s']/g, ''));
  return Number.isFinite(value) ? value * factor : null;
}
