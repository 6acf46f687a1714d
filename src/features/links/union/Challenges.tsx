import { useMemo } from 'react';
import { challengeRows, challengeTable, restsOnFew } from '../../../charts/series/union-tables.ts';
import { textIn } from '../../../domain/language.ts';
import { formatCount, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Hatch } from '../../../ui/Hatch.tsx';
import { ScrollBox } from '../../../ui/ScrollBox.tsx';
import { TableHead } from '../../../ui/TableHead.tsx';
import { spanText } from '../years-text.ts';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** What burdens the regions: medians of the indicators that exist, and what nobody has figures for. */
export function Challenges({ input: { data, regions } }: { input: UnionInput }) {
  const store = useAtlasStore();
  const t = useText('union');
  const names = useText('cities');
  const common = useText('common');
  const language = useLanguage();
  const colourBy = useAtlas(({ scenario }) => scenario.colourBy);
  const publishersOf = (sources: readonly number[]): string =>
    [...new Set(sources.flatMap((at) => data.sources[at]?.publisher ?? []))].join('; ');
  const rows = useMemo(() => challengeRows(data, regions), [data, regions]);
  const columns = regions.names.map((name) => regionName(name, names));
  const wordsOf = (median: number, known: number | undefined, region: number) => ({
    value: formatNumber(median, language, { maxDigits: 1 }),
    known: formatCount(known ?? 0, language),
    all: formatCount(regions.cityCounts[region] ?? 0, language),
  });
  if (rows.length === 0) {
    return (
      <UnionPart title={t('challenges')} note={t('challenges.none')} wide>
        <p className={styles['words']}>{t('challenges.noData')}</p>
      </UnionPart>
    );
  }
  return (
    <UnionPart title={t('challenges')} note={t('challenges.note')} wide>
      <ScrollBox label={t('challenges.caption')}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{t('challenges.caption')}</caption>
          <TableHead columns={[t('challenges'), ...columns]} />
          <tbody>
            {rows.map(({ indicator, medians, counts, years, sources, nationalShare01 }) => {
              const found = data.indicators[indicator];
              if (!found) return null;
              const by = `indicator:${found.id}` as const;
              const name = textIn(found.name, language);
              return (
                <tr key={found.id}>
                  <th scope="row">
                    <button
                      type="button"
                      title={t('challenges.show', { name })}
                      aria-pressed={colourBy === by}
                      onClick={() => changeScenario(store, { colourBy: by })}
                    >
                      {name}
                    </button>{' '}
                    <span className={styles['words']}>{textIn(found.unit, language)}</span>
                    <p className={styles['origin']}>
                      {years && `${spanText(years, language)} · `}
                      {t(nationalShare01 === 1 ? 'challenges.allNational' : 'challenges.national', {
                        share: formatPercent(nationalShare01, language),
                      })}{' '}
                      · <span lang="en">{publishersOf(sources)}</span>
                    </p>
                  </th>
                  {medians.map((median, region) => {
                    const name = regions.names[region] ?? '';
                    if (median === null) {
                      return (
                        <td key={name}>
                          <Hatch label={common('value.noData')} />
                        </td>
                      );
                    }
                    const isThin = restsOnFew(counts[region] ?? 0, regions.cityCounts[region] ?? 0);
                    const words = wordsOf(median, counts[region], region);
                    return (
                      <td key={name} className={isThin ? styles['thin'] : undefined}>
                        <span aria-hidden>
                          {words.value}{' '}
                          <span className={styles['basis']}>{t('challenges.basis', words)}</span>
                        </span>
                        <span className="visually-hidden">
                          {t(isThin ? 'challenges.ofFew' : 'challenges.of', words)}
                        </span>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <ChartTable
        caption={t('challenges.caption')}
        columns={[t('challenges'), t('challenges.fileUnit'), ...columns]}
        rows={() =>
          rows.map(({ indicator, medians, counts }) => {
            const found = data.indicators[indicator];
            return [
              found ? textIn(found.name, language) : '',
              found ? textIn(found.unit, language) : '',
              ...medians.map((median, region) => {
                if (median === null) return common('value.noData');
                const words = wordsOf(median, counts[region], region);
                return `${words.value} ${t('challenges.basis', words)}`;
              }),
            ];
          })
        }
        file={() => challengeTable(data, regions, rows)}
        fileName="union-atlas-challenges-by-region.csv"
      />
      <p className={styles['words']}>{t('challenges.noData')}</p>
    </UnionPart>
  );
}
