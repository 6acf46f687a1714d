import { type ReactNode, useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import {
  selectInstituteSelection,
  selectShowsInstitutes,
} from '../../store/selectors/institutes.ts';
import { selectLinkCount, selectShowsProjects } from '../../store/selectors/link-rows.ts';
import { selectProjectSelection } from '../../store/selectors/links.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { InstituteTable } from './InstituteTable.tsx';
import { LinkTable } from './LinkTable.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import { PotentialTable } from './potential/PotentialTable.tsx';
import styles from './RecordList.module.css';

type Shown = 'links' | 'projects' | 'institutes' | 'potential';

const TABLES = {
  links: LinkTable,
  projects: ProjectTable,
  institutes: InstituteTable,
  potential: PotentialTable,
};

/** The tables that stand for the lines and points on the map; `end` stands beside their names. */
export function RecordList({ end }: { end?: ReactNode }) {
  const t = useText('links');
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>('links');
  const linkCount = useAtlas(selectLinkCount);
  const showsProjects = useAtlas(selectShowsProjects);
  const projectCount = useAtlas((state) => selectProjectSelection(state)?.projects.length ?? 0);
  const showsInstitutes = useAtlas(selectShowsInstitutes);
  const instituteCount = useAtlas(
    (state) => selectInstituteSelection(state)?.institutes.length ?? 0,
  );
  const potentialCount = useAtlas(({ potential, scenario }) =>
    scenario.showsPotential ? potential.links?.from.length : undefined,
  );
  const Table = TABLES[shown];
  return (
    <div className={styles['list']}>
      <Tabs<Shown>
        label={t('list')}
        value={shown}
        tabs={[
          { value: 'links', label: t('list.links'), count: formatCount(linkCount, language) },
          {
            value: 'projects',
            label: t('list.projects'),
            ...(showsProjects && { count: formatCount(projectCount, language) }),
          },
          {
            value: 'institutes',
            label: t('list.institutes'),
            ...(showsInstitutes && { count: formatCount(instituteCount, language) }),
          },
          {
            value: 'potential',
            label: t('list.potential'),
            ...(potentialCount !== undefined && { count: formatCount(potentialCount, language) }),
          },
        ]}
        onChange={setShown}
        {...(end !== undefined && { end })}
      >
        <Table />
      </Tabs>
    </div>
  );
}
