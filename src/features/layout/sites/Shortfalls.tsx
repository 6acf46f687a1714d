import { textIn } from '../../../domain/language.ts';
import type { Shortfall } from '../../../domain/layout/siting/rules.ts';
import { formatCount, formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPlan } from '../../../store/selectors/layout.ts';
import sections from '../sections.module.css';

/** Which rules cannot be kept, and by how much. */
export function Shortfalls({ shortfalls }: { shortfalls: readonly Shortfall[] }) {
  const t = useText('lab');
  const language = useLanguage();
  const plan = useAtlas(selectPlan);
  const counties = plan?.counties.features.filter(({ properties }) => properties.kind === 'county');
  const number = (value: number): string => formatCount(value, language);
  const countyName = (group: number): string => {
    const county = counties?.[group];
    return county ? textIn(county.properties.name, language) : '';
  };

  function wordsOf(shortfall: Shortfall): string {
    switch (shortfall.rule) {
      case 'candidates':
        return t('short.candidates', {
          asked: number(shortfall.asked),
          available: number(shortfall.available),
        });
      case 'fixed-over-count':
        return t('short.fixed', {
          fixed: number(shortfall.fixed),
          asked: number(shortfall.asked),
        });
      case 'group-minimum':
        return t('short.county', {
          name: countyName(shortfall.group),
          asked: number(shortfall.asked),
          available: number(shortfall.available),
        });
      case 'minima-over-count':
        return t('short.minima', {
          needed: number(shortfall.needed),
          asked: number(shortfall.asked),
        });
      case 'fixed-spacing':
        return t('short.fixedSpacing', {
          km: formatKm(shortfall.distanceKm, language),
          least: formatKm(shortfall.minKm, language),
        });
      case 'spacing':
        return t('short.spacing', {
          least: formatKm(shortfall.minKm, language),
          placed: number(shortfall.placed),
          asked: number(shortfall.asked),
        });
      case 'fixed-excluded':
      case 'size':
        return t('sites.failed');
    }
  }

  return (
    <div role="alert">
      <p>{t('sites.short')}</p>
      <ul className={sections['words']}>
        {shortfalls.map((shortfall) => {
          const words = wordsOf(shortfall);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
}
