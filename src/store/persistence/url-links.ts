import {
  LINK_DIRECTIONS,
  LINK_PAIRINGS,
  type LinkPair,
  STRONGEST_CHOICES,
} from '../../domain/links/link-choices.ts';
import { PACKAGE_KINDS, PROJECT_STATUSES } from '../../domain/links/recorded.ts';
import { DEFAULT_SCENARIO, type LinkFilters } from '../scenario.ts';
import { isCountry, isRegion, member, readList, readSpan, type UrlField } from './url-values.ts';

const DEFAULTS = DEFAULT_SCENARIO.linkFilters;

/** One filter of the links; `text` gives null at its default, `value` gives undefined for nonsense. */
function linkField<K extends keyof LinkFilters>(
  key: string,
  field: K,
  text: (value: LinkFilters[K]) => string | null,
  value: (text: string) => LinkFilters[K] | undefined,
): UrlField {
  return {
    key,
    write: ({ linkFilters }) => text(linkFilters[field]),
    read: (written, scenario) => {
      const read = value(written);
      if (read === undefined) return null;
      return { ...scenario, linkFilters: { ...scenario.linkFilters, [field]: read } };
    },
  };
}

function choice<K extends 'scope' | 'direction' | 'pairing'>(
  key: string,
  field: K,
  allowed: readonly LinkFilters[K][],
): UrlField {
  return linkField(
    key,
    field,
    (value) => (value === DEFAULTS[field] ? null : value),
    (text) => allowed.find((item) => item === text),
  );
}

function span(key: string, field: 'years' | 'amount', isWhole: boolean): UrlField {
  return linkField(
    key,
    field,
    (value) => value?.join('~') ?? null,
    (text) => {
      const read = readSpan(text);
      return read === null || (isWhole && !read.every(Number.isInteger)) ? undefined : read;
    },
  );
}

function flag(key: string, field: 'onlyWithYear' | 'onlyWithAmount'): UrlField {
  return linkField(
    key,
    field,
    (value) => (value ? 'only' : null),
    (text) => (text === 'only' ? true : undefined),
  );
}

function readPair(text: string): LinkPair | undefined {
  const [level, places = ''] = text.split(':');
  const [a = '', b = '', ...rest] = places.split('~');
  if ((level !== 'country' && level !== 'region') || rest.length > 0) return undefined;
  const isPlace = level === 'country' ? isCountry : isRegion;
  return isPlace(a) && isPlace(b) ? { level, a, b } : undefined;
}

/** What of the address says which records the Links workspace shows. */
export const LINK_FIELDS: readonly UrlField[] = [
  linkField(
    'kinds',
    'kinds',
    (kinds) => (kinds.size === PACKAGE_KINDS.length ? null : [...kinds].join(',')),
    (text) => readList(text, member(PACKAGE_KINDS)) ?? undefined,
  ),
  choice('scope', 'scope', ['members', 'city']),
  span('years', 'years', true),
  flag('dated', 'onlyWithYear'),
  choice('dir', 'direction', LINK_DIRECTIONS),
  choice('with', 'pairing', LINK_PAIRINGS),
  linkField(
    'top',
    'strongest',
    (strongest) => (strongest === null ? null : String(strongest)),
    (text) => STRONGEST_CHOICES.find((count) => String(count) === text),
  ),
  linkField('pair', 'pair', (pair) => pair && `${pair.level}:${pair.a}~${pair.b}`, readPair),
  span('usd', 'amount', false),
  flag('priced', 'onlyWithAmount'),
  linkField(
    'pstat',
    'statuses',
    (statuses) => (statuses.size === 0 ? null : [...statuses].join(',')),
    (text) => readList(text, member(PROJECT_STATUSES)) ?? undefined,
  ),
];
