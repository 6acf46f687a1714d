import {
  BookOpen,
  ChartNoAxesColumn,
  CircleQuestionMark,
  Database,
  type LucideIcon,
  Map as MapIcon,
  Route,
  Waypoints,
} from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { WORKSPACES, type Workspace } from '../store/scenario.ts';
import { openWorkspace } from './open-workspace.ts';
import styles from './Rail.module.css';

/** Sign of each workspace. */
const WORKSPACE_ICONS = {
  cities: MapIcon,
  scores: ChartNoAxesColumn,
  links: Waypoints,
  layout: Route,
  data: Database,
} satisfies Record<Workspace, LucideIcon>;

interface RailProps {
  /** `bar` lies at the lower edge of a phone. */
  form: 'rail' | 'bar';
  workspaces?: readonly Workspace[];
  /** Also called for the workspace that is open. */
  onOpen?: (workspace: Workspace) => void;
  onHelp?: () => void;
  /** Opens the stories, which stand before the last workspace. */
  onStories?: () => void;
}

/** The workspaces, one under the other. */
export function Rail({ form, workspaces = WORKSPACES, onOpen, onHelp, onStories }: RailProps) {
  const t = useText('common');
  const store = useAtlasStore();
  const showsStories = useAtlas((state) => state.showsStories);
  const current = useAtlas((state) => (state.showsStories ? null : state.scenario.workspace));
  return (
    <nav className={styles['rail']} data-form={form} aria-label={t('ws.label')}>
      <ul className={styles['list']}>
        {workspaces.map((workspace) => {
          const Icon = WORKSPACE_ICONS[workspace];
          return (
            <li key={workspace}>
              {onStories && workspace === 'data' && (
                <button
                  type="button"
                  className={styles['item']}
                  {...(showsStories && { 'aria-current': 'page' as const })}
                  onClick={onStories}
                >
                  <BookOpen size={19} strokeWidth={1.75} aria-hidden />
                  {t('ws.stories')}
                </button>
              )}
              <button
                type="button"
                className={styles['item']}
                {...(workspace === current && { 'aria-current': 'page' as const })}
                onClick={() => {
                  openWorkspace(store, workspace);
                  onOpen?.(workspace);
                }}
              >
                <Icon size={19} strokeWidth={1.75} aria-hidden />
                {t(`ws.${workspace}`)}
              </button>
            </li>
          );
        })}
      </ul>
      {onHelp && (
        <button type="button" className={styles['item']} onClick={onHelp}>
          <CircleQuestionMark size={19} strokeWidth={1.75} aria-hidden />
          {t('help.label')}
        </button>
      )}
    </nav>
  );
}
