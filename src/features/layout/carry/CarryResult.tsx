import { Download } from 'lucide-react';
import { subCentreNote, subCentreRows } from '../../../charts/series/layout-carry.ts';
import { textIn } from '../../../domain/language.ts';
import { isChangedByHand } from '../../../domain/layout/draft/changed-by-hand.ts';
import { draftToGeoJson } from '../../../domain/layout/draft/draft-geojson.ts';
import type { LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import type { NotTransferred } from '../../../domain/layout/transfer/not-transferred.ts';
import { formatCount, formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import type { AtlasState } from '../../../store/atlas-store.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { selectDraftRingFaults } from '../../../store/selectors/ring-faults.ts';
import type { CarriedDraft } from '../../../store/work-states.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { saveText } from '../../../ui/save-file.ts';
import { TableHead } from '../../../ui/TableHead.tsx';
import { CompareSection } from '../draft/CompareSection.tsx';
import { DraftSection } from '../draft/DraftSection.tsx';
import { SavedSection } from '../draft/SavedSection.tsx';
import { ChooseVillages } from '../places/ChooseVillages.tsx';
import { Demonstration } from '../places/Demonstration.tsx';
import { hasOwnData, PlaceSources } from '../places/PlaceSources.tsx';
import { RingFaults } from '../reach/RingFaults.tsx';
import sections from '../sections.module.css';
import styles from './Carry.module.css';
import { CarryTable } from './CarryTable.tsx';
import { gapText } from './gap-text.ts';

/** Where towns and rivers of the world come from, among the sources of a package. */
const TOWNS_SOURCE = 'geonames_cities500';
const RIVERS_SOURCE = 'natural_earth_rivers';

interface CarryResultProps {
  plan: LayoutPlan;
  /** The layout at another place; null while there is none, and only what was saved can be opened. */
  carried: CarriedDraft | null;
}

/** The layout carried to a place, measured like the layout itself and open to changes, and those that were saved. */
export function CarryResult({ plan, carried }: CarryResultProps) {
  return (
    <>
      {carried && <Result plan={plan} carried={carried} />}
      {carried && <DraftSection carried={carried} />}
      <SavedSection carried={carried} />
      <CompareSection plan={plan} carried={carried} />
    </>
  );
}

/** Whether the towns of the open proposal come from a file of the reader's. */
function restsOnOwnTowns({ ownFiles: { used, reports } }: AtlasState): boolean {
  return reports.some(
    (report) =>
      report.status === 'read' &&
      report.kind === 'towns' &&
      report.used > 0 &&
      used.some(({ id }) => id === report.id),
  );
}

function Result({ plan, carried }: { plan: LayoutPlan; carried: CarriedDraft }) {
  const t = useText('carry');
  const language = useLanguage();
  const hasOwnTowns = useAtlas(restsOnOwnTowns) || hasOwnData(carried.place);
  const { history, start, basis, measures } = carried;
  const draft = history.present;
  const city = textIn(draft.name, language);
  const isChanged = isChangedByHand(draft, start);
  return (
    <Section
      title={t(isChanged ? 'result.changed' : 'result', { city })}
      aside={t(isChanged ? 'aside.changed' : 'aside')}
    >
      <CarryTable plan={plan} carried={carried} city={city} />
      <RingFaults faults={useAtlas(selectDraftRingFaults)} />
      <p className={styles['warning']}>{t('note')}</p>
      {basis && <Gaps gaps={basis.notTransferred} isChanged={isChanged} />}
      <SubCentres draft={carried.measured} start={start} fingersKm={measures.fingersKm} />
      <Demonstration villages={draft.villages} />
      {draft.villages && <ChooseVillages villages={draft.villages} />}
      {basis && (
        <p className={sections['note']}>
          {t('towns', {
            towns: formatCount(basis.townCount, language),
            km: formatKm(basis.radiusKm, language),
          })}{' '}
          {!hasOwnTowns && <Source label={t('source')} id={TOWNS_SOURCE} />}{' '}
          {followsRivers(draft) && <Source label={t('rivers')} id={RIVERS_SOURCE} />}
        </p>
      )}
      <PlaceSources place={carried.place} />
      <div className={styles['buttons']}>
        <Button
          size="small"
          icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() =>
            saveText(
              JSON.stringify(draftToGeoJson(draft, measures.belts)),
              'application/geo+json',
              `union-atlas-layout-${draft.id}.geojson`,
            )
          }
        >
          {t('geojson')}
        </Button>
      </div>
    </Section>
  );
}

function Gaps({ gaps, isChanged }: { gaps: readonly NotTransferred[]; isChanged: boolean }) {
  const t = useText('carry');
  const language = useLanguage();
  return (
    <>
      <h4 className={sections['subtitle']}>{t('gaps')}</h4>
      {isChanged && <p className={sections['note']}>{t('gaps.changed')}</p>}
      <ul className={sections['words']}>
        {gaps.map((gap) => (
          <li key={gap.code}>{gapText(gap, t, language)}</li>
        ))}
      </ul>
    </>
  );
}

interface SubCentresProps {
  draft: LayoutDraft;
  start: LayoutDraft;
  fingersKm: readonly number[];
}

function SubCentres({ draft, start, fingersKm }: SubCentresProps) {
  const edited = useText('draft')('reason.edited');
  const t = useText('carry');
  const language = useLanguage();
  const rows = subCentreRows(draft, fingersKm);
  if (rows.length === 0) return null;
  const note = subCentreNote(draft, start);
  return (
    <>
      <h4 className={sections['subtitle']}>{t('centres')}</h4>
      <table className={sections['table']} aria-label={t('centres')}>
        <TableHead columns={[t('centres.town'), t('centres.population'), t('centres.distance')]} />
        <tbody>
          {rows.map(({ id, name, population, distanceKm, isEdited }) => (
            <tr key={id}>
              <th scope="row">{textIn(name, language)}</th>
              <td>
                {population === null
                  ? isEdited
                    ? edited
                    : t('centres.unknown')
                  : formatCount(population, language)}
              </td>
              <td>{distanceKm === null ? '–' : formatKm(distanceKm, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className={sections['note']}>{t(`centres.note.${note}`)}</p>}
    </>
  );
}

function followsRivers({ belts }: LayoutDraft): boolean {
  return belts.some(({ reason }) => reason.code === 'generalised-river');
}

function Source({ label, id }: { label: string; id: string }) {
  const source = useAtlas((state) => selectData(state)?.sources.find((one) => one.id === id));
  if (!source) return null;
  return (
    <>
      {label} <SourceNote source={source} />
    </>
  );
}
