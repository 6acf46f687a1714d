import { textIn } from '../../../domain/language.ts';
import type { StatusCounts } from '../../../domain/layout/levels/plan-status.ts';
import { countStatuses } from '../../../domain/layout/levels/plan-status.ts';
import { formatCount, formatPercent } from '../../../i18n/format.ts';
import { RichText } from '../../../i18n/RichText.tsx';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import {
  selectChosenUnit,
  selectStatusCounts,
  selectUnitVillages,
} from '../../../store/selectors/layout-units.ts';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { Section } from '../../../ui/Section.tsx';
import { StatusEdits } from './StatusEdits.tsx';
import { StatusFiles } from './StatusFiles.tsx';
import styles from './status.module.css';

/** Multi-plan integration: every village is covered, not covered or not recorded, and the three make up all. */
export function StatusSection() {
  const t = useText('levels');
  const language = useLanguage();
  const store = useAtlasStore();
  const counts = useAtlas(selectStatusCounts);
  const unit = useAtlas(selectChosenUnit);
  const villages = useAtlas(selectUnitVillages);
  const records = useAtlas(({ planStatus }) => planStatus.records);
  const isShown = useAtlas(({ scenario }) => scenario.showsPlanStatus);
  return (
    <Section title={t('status.title')}>
      <p className={styles['note']}>{t('status.about')}</p>
      <TieOut counts={counts} />
      {unit && villages.length > 0 && (
        <div className={styles['inUnit']}>
          <h4>{t('status.inUnit', { unit: textIn(unit.name, language) })}</h4>
          <TieOut counts={countStatuses(villages, records)} />
        </div>
      )}
      <p className={styles['note']}>{t('status.apart')}</p>
      <CheckRow
        label={t('status.show')}
        checked={isShown}
        onChange={(showsPlanStatus) => changeScenario(store, { showsPlanStatus })}
      />
      <StatusEdits />
      <StatusFiles />
    </Section>
  );
}

function TieOut({ counts }: { counts: StatusCounts }) {
  const t = useText('levels');
  const language = useLanguage();
  const { covered, notCovered, notRecorded, total, coveredShare01 } = counts;
  return (
    <>
      <p className={styles['sum']} data-tie-out>
        <RichText
          ns="levels"
          k="status.sum"
          values={{
            covered: formatCount(covered, language),
            notCovered: formatCount(notCovered, language),
            notRecorded: formatCount(notRecorded, language),
            total: formatCount(total, language),
          }}
        />
      </p>
      <p className={styles['note']}>
        {coveredShare01 === null
          ? t('status.noShare')
          : t('status.share', {
              share: formatPercent(coveredShare01, language, 1),
              recorded: formatCount(covered + notCovered, language),
            })}
      </p>
    </>
  );
}
