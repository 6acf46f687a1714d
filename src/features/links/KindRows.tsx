import { useMemo } from 'react';
import { INSTITUTE_SECTOR } from '../../domain/links/activity.ts';
import { LINK_KINDS, type LinkKind, PACKAGE_KINDS } from '../../domain/links/recorded.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import {
  selectInstituteSelection,
  selectShowsInstitutes,
} from '../../store/selectors/institutes.ts';
import {
  selectRecordYears,
  selectShowsProjects,
  switchLayer,
  toggleKind,
} from '../../store/selectors/link-rows.ts';
import {
  selectLinkSelection,
  selectProjectSelection,
  selectShownKinds,
} from '../../store/selectors/links.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { KindIcon, KindSample } from './KindMark.tsx';
import styles from './KindRows.module.css';
import { unitAndYears } from './years-text.ts';

/** Which kinds of record the map draws, each with its look, its count in scope, its unit and its years. */
export function KindRows() {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const chosen = useAtlas(selectShownKinds);
  const counts = useAtlas((state) => selectLinkSelection(state)?.kindCounts);
  const years = useAtlas(selectRecordYears);
  const ownCount = useAtlas(({ ownLinks }) => ownLinks.links.length);
  const links = useAtlas((state) => selectRecords(state)?.links);
  const projectCount = useAtlas((state) => selectProjectSelection(state)?.projects.length ?? 0);
  const showsProjects = useAtlas(selectShowsProjects);
  const institutes = useAtlas(selectInstituteSelection);
  const showsInstitutes = useAtlas(selectShowsInstitutes);
  const unplaced = institutes ? institutes.institutes.length - institutes.placed.length : 0;
  const sectors = useMemo(
    () =>
      new Map<string, string | null>(
        [...PACKAGE_KINDS, 'institute' as const].map((kind) => [
          kind,
          kind === 'institute'
            ? INSTITUTE_SECTOR
            : (links?.find((link) => link.kind === kind)?.sector ?? null),
        ]),
      ),
    [links],
  );
  if (!counts || !years) return null;

  const row = (
    kind: LinkKind | 'project' | 'institute',
    checked: boolean,
    count: number,
    onChange: (checked: boolean) => void,
    ...notes: string[]
  ) => (
    <li key={kind} className={styles['kind']}>
      <CheckRow
        value={kind}
        label={t(`kind.${kind}`)}
        checked={checked}
        onChange={onChange}
        icon={
          <>
            <KindSample kind={kind} sector={sectors.get(kind) ?? null} />
            <KindIcon kind={kind} />
          </>
        }
        count={formatCount(count, language)}
      />
      <p className={styles['note']}>{unitAndYears(kind, years[kind], t, language)}</p>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </li>
  );

  const instituteNotes = [
    t('institute.points'),
    ...(unplaced > 0
      ? [t('institute.unplaced', { count: unplaced, shown: formatCount(unplaced, language) })]
      : []),
  ];

  return (
    <ul className={styles['kinds']} aria-label={t('kind')}>
      {PACKAGE_KINDS.map((kind, at) =>
        row(kind, chosen.has(kind), counts[at] ?? 0, () => toggleKind(store, kind)),
      )}
      {ownCount > 0 &&
        row('own', chosen.has('own'), counts[LINK_KINDS.indexOf('own')] ?? 0, () =>
          toggleKind(store, 'own'),
        )}
      {row(
        'project',
        showsProjects,
        projectCount,
        (isOn) => switchLayer(store, 'projects', isOn),
        t('project.bundle'),
      )}
      {institutes &&
        row(
          'institute',
          showsInstitutes,
          institutes.institutes.length,
          (isOn) => switchLayer(store, 'institutes', isOn),
          ...(showsInstitutes ? instituteNotes : []),
        )}
    </ul>
  );
}
