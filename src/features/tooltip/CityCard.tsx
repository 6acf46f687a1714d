import { textIn } from '../../domain/language.ts';
import { formatPopulation } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectActivity } from '../../store/selectors/filters.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { type FactRow, Facts, Missing } from './Facts.tsx';
import styles from './MapTooltip.module.css';
import { usePaintedValue } from './use-painted-value.tsx';
import { useRankRow } from './use-rank-row.ts';

/** A city: names, country, people, the value that the map is coloured by, and its sectors. */
export function CityCard({ city: at }: { city: number }) {
  const t = useText('links');
  const common = useText('common');
  const language = useLanguage();
  const city = useAtlas((state) => selectData(state)?.cities[at]);
  const activity = useAtlas(selectActivity);
  const painted = usePaintedValue(at);
  const rank = useRankRow(at);
  if (!city) return null;
  const { name, population } = city;
  const other = language === 'zh' ? name.en : name.zh;
  const mask = activity?.sectorMasks[at] ?? 0;
  const sectors = activity?.sectorIds.filter((_, bit) => ((mask >>> bit) & 1) === 1) ?? [];
  const rows: FactRow[] = [
    {
      label: t('fact.population'),
      value:
        population === null ? (
          <Missing words={common('value.noData')} />
        ) : (
          formatPopulation(population, language)
        ),
    },
    ...(painted ? [painted] : []),
    ...(rank ? [rank] : []),
  ];
  return (
    <>
      <p className={styles['title']}>
        {textIn(name, language)}{' '}
        {other !== null && other !== textIn(name, language) && (
          <span className={styles['second']} lang={language === 'zh' ? 'en' : 'zh'}>
            {other}
          </span>
        )}
      </p>
      <p className={styles['line']}>{textIn(city.country, language)}</p>
      <Facts rows={rows} />
      {sectors.length > 0 && (
        <p className={styles['sectors']}>
          {sectors.map((id) => (
            <SectorTile key={id} id={id} size={16} />
          ))}
        </p>
      )}
    </>
  );
}
