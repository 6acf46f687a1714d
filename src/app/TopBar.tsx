import {
  Camera,
  Download,
  Menu as MenuIcon,
  Moon,
  Play,
  Presentation,
  Share2,
  Sun,
} from 'lucide-react';
import { type Ref, useState } from 'react';
import { LANGUAGES } from '../domain/language.ts';
import { formatDate } from '../i18n/format.ts';
import { labelled } from '../i18n/punctuation.ts';
import { useText } from '../i18n/use-text.ts';
import { changeScenario } from '../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../store/react.ts';
import { THEMES } from '../store/scenario.ts';
import { selectIsOwnMethod, selectMethodHash } from '../store/selectors/scores.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { ShellWiring } from './app-props.ts';
import { Brand } from './Brand.tsx';
import styles from './TopBar.module.css';

const THEME_ICONS = { light: Sun, dark: Moon, projector: Presentation };

interface TopBarProps {
  wiring: ShellWiring;
  searchRef: Ref<HTMLInputElement>;
}

interface WideBarProps extends TopBarProps {
  onShare: () => void;
  onKeep: () => void;
  onPresent: () => void;
}

/** Name, edition, search, language, theme, share, export, and the way to the stories. */
export function TopBar({ wiring, searchRef, onShare, onKeep, onPresent }: WideBarProps) {
  const t = useText('common');
  const store = useAtlasStore();
  const language = useAtlas(({ scenario }) => scenario.language);
  const theme = useAtlas(({ scenario }) => scenario.theme);
  const edition = useAtlas(({ data }) => (data.status === 'ready' ? data.value.edition : null));
  const exports = wiring.useExports();
  const ThemeIcon = THEME_ICONS[theme];
  return (
    <header className={styles['bar']}>
      <div className={styles['start']}>
        <h1>
          <Brand name={t('app.name')} />
        </h1>
        {edition && (
          <Badge
            title={t('app.editionTitle', {
              id: edition.id,
              date: formatDate(edition.frozenOn, language),
            })}
          >
            {t('app.edition', { id: edition.id })}
          </Badge>
        )}
        {edition && <MethodBadge edition={edition.id} />}
      </div>
      <div className={styles['search']}>
        <AtlasSearch
          wiring={wiring}
          searchRef={searchRef}
          placeholder={t('search.label')}
          withKeys
        />
      </div>
      <div className={styles['end']}>
        <Segmented
          label={t('language.label')}
          value={language}
          options={LANGUAGES.map((value) => ({
            value,
            label: t(`language.${value}`),
            lang: value === 'zh' ? 'zh-Hans' : value,
          }))}
          onChange={(next) => changeScenario(store, { language: next })}
        />
        <MenuButton
          iconOnly
          choice="radio"
          label={t('theme.label', { theme: t(`theme.${theme}`) })}
          icon={<ThemeIcon size={17} strokeWidth={1.75} />}
          items={THEMES.map((id) => ({ id, label: t(`theme.${id}`), checked: id === theme }))}
          onAction={(id) => {
            const next = THEMES.find((item) => item === id);
            if (next) changeScenario(store, { theme: next });
          }}
        />
        <Button
          tone="bar"
          title={t('share.tip')}
          icon={<Share2 size={16} strokeWidth={1.75} aria-hidden />}
          onPress={onShare}
        >
          {t('share.label')}
        </Button>
        <MenuButton
          label={t('export.label')}
          icon={<Download size={16} strokeWidth={1.75} aria-hidden />}
          items={
            exports.length > 0 ? exports : [{ id: 'none', label: t('export.none'), disabled: true }]
          }
          onAction={wiring.onExport}
        />
        <IconButton
          label={t('keep.label')}
          icon={<Camera size={17} strokeWidth={1.75} />}
          onPress={onKeep}
        />
        <Button
          tone="bar"
          icon={<Play size={16} strokeWidth={1.75} aria-hidden />}
          onPress={onPresent}
        >
          {t('present.label')}
        </Button>
      </div>
    </header>
  );
}

/** Says that the score is not the edition's; alone, since its number follows every weight. */
function MethodBadge({ edition }: { edition: string }) {
  const t = useText('common');
  const isOwnMethod = useAtlas(selectIsOwnMethod);
  const hash = useAtlas(selectMethodHash);
  if (!isOwnMethod) return null;
  return (
    <Badge tone="warn" title={t('method.ownTitle', { id: edition })}>
      {t('method.own', { hash })}
    </Badge>
  );
}

interface AtlasSearchProps extends TopBarProps {
  placeholder: string;
  /** Names the keys that lead here. */
  withKeys?: boolean;
}

/** The search over cities, countries and indicators. */
function AtlasSearch({ wiring, searchRef, placeholder, withKeys = false }: AtlasSearchProps) {
  const t = useText('common');
  const [query, setQuery] = useState('');
  const groups = wiring.useSearch(query);
  return (
    <SearchBox
      label={t('search.label')}
      placeholder={placeholder}
      query={query}
      onQuery={setQuery}
      groups={groups}
      onChoose={wiring.onChoose}
      inputRef={searchRef}
      {...(withKeys && { shortcut: navigator.userAgent.includes('Mac') ? '⌘ K' : 'Ctrl K' })}
    />
  );
}

interface PhoneBarProps extends TopBarProps {
  onAction: (id: string) => void;
}

/** The top bar of a phone: mark, search, and one menu with the rest. */
export function PhoneBar({ wiring, searchRef, onAction }: PhoneBarProps) {
  const t = useText('common');
  const language = useAtlas(({ scenario }) => scenario.language);
  const theme = useAtlas(({ scenario }) => scenario.theme);
  const exports = wiring.useExports();
  return (
    <header className={styles['phone']}>
      <h1>
        <Brand />
        <span className="visually-hidden">{t('app.name')}</span>
      </h1>
      <AtlasSearch wiring={wiring} searchRef={searchRef} placeholder={t('search.short')} />
      <MenuButton
        iconOnly
        label={t('menu.label')}
        icon={<MenuIcon size={20} strokeWidth={1.75} />}
        items={[
          { id: 'stories', label: t('ws.stories') },
          { id: 'data', label: t('ws.data') },
          ...LANGUAGES.filter((item) => item !== language).map((item) => ({
            id: `language:${item}`,
            label: t(`language.switch.${item}`),
          })),
          ...THEMES.filter((item) => item !== theme).map((item) => ({
            id: `theme:${item}`,
            label: t('theme.label', { theme: t(`theme.${item}`) }),
          })),
          { id: 'share', label: t('share.tip') },
          { id: 'keep', label: t('keep.label') },
          ...exports.map((item) => ({
            ...item,
            id: `export:${item.id}`,
            label: labelled(language, t('export.label'), item.label),
          })),
          { id: 'help', label: t('help.label') },
        ]}
        onAction={onAction}
      />
    </header>
  );
}
