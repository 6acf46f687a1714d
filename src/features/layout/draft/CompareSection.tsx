import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { comparedTable } from '../../../charts/series/layout-drafts.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Group } from '../../../ui/Group.tsx';
import { Section } from '../../../ui/Section.tsx';
import { saveCsv } from '../../../ui/save-file.ts';
import sections from '../sections.module.css';
import { CompareTable } from './CompareTable.tsx';
import styles from './draft.module.css';
import { TargetFields } from './TargetFields.tsx';
import { MOST_COMPARED, OPEN_ID, PLAN_ID, useChoices, useCompared } from './use-compared.ts';
import { useTargets } from './use-targets.ts';

interface CompareSectionProps {
  plan: LayoutPlan;
  carried: CarriedDraft | null;
}

/** Layouts side by side by the same measures, against the layout of the package and against targets. */
export function CompareSection({ plan, carried }: CompareSectionProps) {
  const t = useText('draft');
  const choices = useChoices(plan, carried);
  const [ids, setIds] = useState<readonly string[]>([PLAN_ID, OPEN_ID]);
  const chosen = useMemo(() => choices.filter(({ id }) => ids.includes(id)), [choices, ids]);
  const { layouts, base } = useCompared(plan, carried, chosen);
  const [targets, changeTarget] = useTargets();
  const reachKm = useAtlas(({ scenario }) => scenario.reachKm);
  const [hasFailed, setHasFailed] = useState(false);
  if (choices.length < 2) return null;
  const isFull = chosen.length >= MOST_COMPARED;

  function choose(id: string, isChosen: boolean): void {
    const kept = chosen.map((one) => one.id).filter((one) => one !== id);
    // The open draft comes back by itself when there is one again.
    const open = carried === null && ids.includes(OPEN_ID) ? [OPEN_ID] : [];
    setIds([...kept, ...open, ...(isChosen ? [id] : [])]);
  }

  function download(): void {
    saveCsv(
      comparedTable(layouts, base, targets, reachKm),
      'union-atlas-layouts-compared.csv',
    ).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  }

  return (
    <Section title={t('compare')}>
      <Group label={t('compare.which')}>
        {choices.map(({ id, name }) => {
          const isChosen = ids.includes(id);
          return (
            <CheckRow
              key={id}
              label={name}
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={(checked) => choose(id, checked)}
            />
          );
        })}
      </Group>
      {layouts.length < 2 ? (
        <p className={sections['note']}>{t('compare.few')}</p>
      ) : (
        <>
          <CompareTable layouts={layouts} base={base} targets={targets} />
          <div className={styles['buttons']}>
            <Button
              size="small"
              icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
              onPress={download}
            >
              {t('compare.csv')}
            </Button>
          </div>
          <p role="alert" className={styles['wrong']}>
            {hasFailed && t('kept.failed')}
          </p>
        </>
      )}
      <TargetFields targets={targets} onChange={changeTarget} />
    </Section>
  );
}
