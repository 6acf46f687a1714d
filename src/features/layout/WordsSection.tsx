import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { formatCount } from '../../i18n/format.ts';
import { RichText } from '../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectLayoutCounts } from '../../store/selectors/layout-counts.ts';
import { selectStopCountyCount } from '../../store/selectors/layout-units.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './sections.module.css';

/** What the plan says, one sentence a part. */
export function WordsSection({ plan }: { plan: LayoutPlan }) {
  const t = useText('layout');
  const language = useLanguage();
  const counts = useAtlas(selectLayoutCounts);
  const stopCounties = useAtlas(selectStopCountyCount);
  if (!counts) return null;
  const number = (count: number) => formatCount(count, language);
  const values = {
    'plan.ring': {
      stops: number(plan.ringStops.features.length),
      counties: number(stopCounties),
      allCounties: number(counts.counties),
    },
    'plan.belts': {},
    'plan.fingers': { count: number(counts.countyCentres) },
    'plan.hundred': { count: number(counts.documentedVillages) },
    'plan.thousand': { count: number(counts.villages) },
  };
  const keys = [
    'plan.ring',
    'plan.belts',
    'plan.fingers',
    'plan.hundred',
    'plan.thousand',
  ] as const;
  return (
    <Section title={t('plan.title')}>
      <ul className={styles['words']}>
        {keys.map((key) => (
          <li key={key}>
            <RichText ns="layout" k={key} values={values[key]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
