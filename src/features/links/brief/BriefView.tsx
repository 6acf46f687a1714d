import { Printer, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { textIn } from '../../../domain/language.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { useProfile } from '../profile/use-profile.ts';
import { BriefPage } from './BriefPage.tsx';
import styles from './BriefView.module.css';

/**
 * The brief over everything else. It stands beside the page and not in it, so that printing leaves the page out;
 * meanwhile the page cannot be reached.
 */
export function BriefView() {
  const store = useAtlasStore();
  const t = useText('profile');
  const language = useLanguage();
  const view = useRef<HTMLDialogElement>(null);
  const profile = useProfile();
  const isReady = profile !== null;

  useEffect(() => {
    if (!isReady) return;
    const opener = document.activeElement;
    const behind = [...document.body.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child !== view.current,
    );
    for (const element of behind) element.inert = true;
    view.current?.querySelector('button')?.focus();
    return () => {
      for (const element of behind) element.inert = false;
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [isReady]);

  if (!profile) return null;
  const close = (): void => changeScenario(store, { showsBrief: false });
  return createPortal(
    <dialog
      ref={view}
      open
      className={styles['view']}
      aria-modal
      aria-label={t('brief.label', { name: textIn(profile.city.name, language) })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles['bar']}>
        <Button
          tone="primary"
          icon={<Printer size={16} strokeWidth={1.75} aria-hidden />}
          onPress={() => window.print()}
        >
          {t('brief.print')}
        </Button>
        <Button icon={<X size={16} strokeWidth={1.75} aria-hidden />} onPress={close}>
          {t('brief.close')}
        </Button>
      </div>
      <BriefPage profile={profile} />
    </dialog>,
    document.body,
  );
}
