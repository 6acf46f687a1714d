import { useMemo, useState } from 'react';
import { type NamedRange, namedRanges } from '../../charts/series/range-choices.ts';
import { quartilesOf } from '../../charts/series/strip.ts';
import { readVariable } from '../../charts/series/variables.ts';
import { passesWithoutRange, rangeOf, withRange } from '../../domain/filter/variable-range.ts';
import type { VariableId } from '../../domain/variable.ts';
import { formatRange } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { changeFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectFilterTable } from '../../store/selectors/filters.ts';
import { Group } from '../../ui/Group.tsx';
import { Select } from '../../ui/Select.tsx';
import { compareLetter } from '../../ui/tokens.ts';
import styles from './RangeLine.module.css';
import { type Compared, useCityNames } from './use-compared.ts';
import { useVariableWords } from './variable-names.ts';

interface RangeLineProps {
  compared: Compared;
  /** What the chart shows: variables by whose values cities can be chosen. */
  ids: readonly VariableId[];
}

const ALL = 'all';
const OTHER = 'other';

/** Cities that pass every filter but the range of this variable. */
export function usePassesWithout(id: VariableId, visible: Uint8Array): Uint8Array {
  const table = useAtlas(selectFilterTable);
  const filters = useAtlas(({ scenario }) => scenario.filters);
  const isRanged = rangeOf(filters, id) !== null;
  return useMemo(
    () => (isRanged && table ? passesWithoutRange(table, filters, id) : visible),
    [isRanged, table, filters, id, visible],
  );
}

/** Chooses cities for the map and every chart by what a chart shows: a part of a spread, or beside a compared city. */
export function RangeLine({ compared, ids }: RangeLineProps) {
  const { data, scores, cities, visible } = compared;
  const t = useText('compare');
  const store = useAtlasStore();
  const words = useVariableWords(data);
  const nameOf = useCityNames(data);
  const filters = useAtlas(({ scenario }) => scenario.filters);
  const [wanted, setWanted] = useState<VariableId | null>(null);
  const ranged = ids.find((one) => rangeOf(filters, one) !== null);
  const id = ids.find((one) => one === wanted) ?? ranged ?? ids[0] ?? 'index';
  const passes = usePassesWithout(id, visible);
  const variable = useMemo(() => readVariable(data, scores, id), [data, scores, id]);
  const named = useMemo(
    () => namedRanges(variable, quartilesOf(variable.values, passes), cities),
    [variable, passes, cities],
  );
  const range = rangeOf(filters, id);
  const keyOf = ({ kind, slot }: NamedRange): string => `${kind}:${slot}`;
  const chosen = range && named.find((one) => one.range.join() === range.join());
  const labelOf = ({ kind, slot }: NamedRange): string =>
    slot === null
      ? t(`only.${kind}`)
      : t(`only.${kind}`, { letter: compareLetter(slot), name: nameOf(cities[slot] as number) });
  const write = (value: number): string => words.format(id, value);
  const own = range && !chosen ? formatRange(write(range[0]), write(range[1])) : null;

  return (
    <Group label={t('only')} className={styles['line']}>
      <span>{t('only')}</span>
      {ids.length > 1 && (
        <Select<VariableId>
          size="small"
          hideLabel
          label={t('only.variable')}
          value={id}
          options={ids.map((value) => ({ value, label: words.short(value) }))}
          onChange={setWanted}
        />
      )}
      <Select
        size="small"
        hideLabel
        label={t('only.part', { name: words.short(id) })}
        value={range === null ? ALL : chosen ? keyOf(chosen) : OTHER}
        options={[
          { value: ALL, label: t('only.all') },
          ...(own === null ? [] : [{ value: OTHER, label: own }]),
          ...named.map((one) => ({ value: keyOf(one), label: labelOf(one) })),
        ]}
        onChange={(key) => {
          if (key === OTHER) return;
          const next = named.find((one) => keyOf(one) === key)?.range ?? null;
          changeFilters(store, withRange(filters, id, next));
        }}
      />
    </Group>
  );
}

/** The eight requirements, whose scores most charts of the comparison show, and the index. */
export function requirementVariables({ data }: Pick<Compared, 'data'>): VariableId[] {
  return [...data.edition.requirements.map(({ id }): VariableId => `requirement:${id}`), 'index'];
}
