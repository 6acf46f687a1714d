import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { villageDistanceTable } from '../../../charts/series/layout-reach.ts';
import { textIn } from '../../../domain/language.ts';
import type { ReachTarget } from '../../../domain/layout/lab-choices.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import type { ReachBase } from '../../../domain/layout/reach.ts';
import { reachByCounty, unreachedByCounty } from '../../../domain/layout/reach-counties.ts';
import { formatCount, formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { saveCsv } from '../../../ui/save-file.ts';
import sections from '../sections.module.css';
import { rangeWords } from './range-words.ts';
import { useTargetNames } from './use-target-names.ts';
import { VillageNames } from './VillageNames.tsx';

interface UnreachedProps {
  plan: LayoutPlan;
  base: ReachBase;
  target: ReachTarget;
  reachKm: number;
}

/** Villages out of reach by county, the farthest first. */
export function Unreached({ plan, base, target, reachKm }: UnreachedProps) {
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  const [hasFailed, setHasFailed] = useState(false);
  const groups = useMemo(() => unreachedByCounty(base, target, reachKm), [base, target, reachKm]);
  const countyName = (code: string): string => {
    const county = plan.counties.features.find(({ properties }) => properties.code === code);
    return county ? textIn(county.properties.name, language) : code;
  };
  const count = groups.reduce((sum, { villages }) => sum + villages.length, 0);
  const within = useMemo(() => reachByCounty(base, target, reachKm), [base, target, reachKm]);
  const sumOf = (figure: 'lowest' | 'highest'): number =>
    within.reduce((sum, row) => sum + row[figure], 0);
  const all = base.rows.length;
  const range = { lowest: all - sumOf('highest'), highest: all - sumOf('lowest') };
  return (
    <Section
      title={t('unreached')}
      aside={`${formatCount(count, language)} ${rangeWords(range, language)}`}
    >
      <p className={sections['note']}>
        {count === 0
          ? t('unreached.all')
          : t('unreached.note', { km: formatKm(reachKm, language), name: nameOf(target) })}
      </p>
      {groups.map(({ county, villages }) => (
        <VillageNames key={county} plan={plan} title={countyName(county)} rows={villages} />
      ))}
      <Button
        size="small"
        icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => {
          saveCsv(villageDistanceTable(base, plan), 'union-atlas-village-distances.csv').then(
            () => setHasFailed(false),
            () => setHasFailed(true),
          );
        }}
      >
        {t('reach.villageFile')}
      </Button>
      {hasFailed && <p role="alert">{t('reach.saveFailed')}</p>}
    </Section>
  );
}
