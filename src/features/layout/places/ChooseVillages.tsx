import { useEffect, useRef, useState } from 'react';
import type { DraftVillages } from '../../../domain/layout/draft/layout-draft.ts';
import { SITE_RADIUS_RANGE_KM, SPACING_RANGE_KM } from '../../../domain/layout/lab-choices.ts';
import type { Shortfall } from '../../../domain/layout/siting/rules.ts';
import {
  DEMONSTRATION_RADIUS_KM,
  type VillageChoice,
  villageTarget,
} from '../../../domain/layout/transfer/village-choice.ts';
import { formatCount, formatNumber } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { chooseDemonstration } from '../../../store/change-draft.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { SliderField } from '../../../ui/SliderField.tsx';
import { chooseVillagesInWorker } from '../../../workers/carry-client.ts';
import draft from '../draft/draft.module.css';
import { Shortfalls } from '../sites/Shortfalls.tsx';
import sites from '../sites/Sites.module.css';

type Work = 'rest' | 'working' | 'stopped' | 'failed';

/** The rules by which demonstration villages of a place are chosen, and the search, which can be stopped. */
export function ChooseVillages({ villages }: { villages: DraftVillages }) {
  const store = useAtlasStore();
  const t = useText('places');
  const language = useLanguage();
  const [choice, setChoice] = useState<VillageChoice>(() => choiceOf(villages));
  const [work, setWork] = useState<Work>('rest');
  const [shortfalls, setShortfalls] = useState<readonly Shortfall[]>([]);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const change = (patch: Partial<VillageChoice>): void => setChoice({ ...choice, ...patch });

  function end(next: Work): void {
    stop.current?.();
    stop.current = null;
    setWork(next);
  }

  async function choose(): Promise<void> {
    setWork('working');
    setShortfalls([]);
    const search = chooseVillagesInWorker(villages, choice);
    stop.current = search.stop;
    try {
      const answer = await search.answer;
      if (answer.ok) chooseDemonstration(store, villages, answer.value);
      else setShortfalls(answer.shortfalls);
      end('rest');
    } catch {
      end('failed');
    }
  }

  return (
    <details className={draft['fold']}>
      <summary>
        {t(villages.demonstration ? 'demonstration.rules' : 'demonstration.rulesFirst')}
      </summary>
      <div className={sites['rules']}>
        <SliderField
          label={t('demonstration.count')}
          value={choice.count}
          min={1}
          max={villages.lngs.length}
          step={1}
          format={(value) => formatCount(value, language)}
          onChange={(count) => change({ count: Math.round(count) })}
        />
        <SliderField
          label={t('demonstration.radius')}
          value={choice.radiusKm}
          {...SITE_RADIUS_RANGE_KM}
          unit="km"
          format={(value) => formatNumber(value, language, { digits: 1 })}
          onChange={(radiusKm) => change({ radiusKm })}
        />
        <SliderField
          label={t('demonstration.apart')}
          value={choice.spacingKm}
          {...SPACING_RANGE_KM}
          unit="km"
          format={(value) => formatNumber(value, language, { digits: 1 })}
          onChange={(spacingKm) => change({ spacingKm })}
        />
        {work === 'working' ? (
          <Button size="small" onPress={() => end('stopped')}>
            {t('demonstration.stop')}
          </Button>
        ) : (
          <Button size="small" onPress={() => void choose()}>
            {t('demonstration.choose')}
          </Button>
        )}
        <div role="status" className={sites['status']}>
          {work === 'working' && <progress aria-label={t('demonstration.choosing')} />}
          {work === 'stopped' && t('demonstration.stopped')}
          {work === 'failed' && t('demonstration.failed')}
        </div>
        {shortfalls.length > 0 && <Shortfalls shortfalls={shortfalls} />}
      </div>
    </details>
  );
}

/** The rules of the choice that stands, else those of a proposal. */
function choiceOf({ lngs, demonstration }: DraftVillages): VillageChoice {
  const { chosen, radiusKm, spacingKm } = demonstration?.reason.figures ?? {};
  return {
    count: chosen ?? Math.min(lngs.length, villageTarget(lngs.length)),
    radiusKm: radiusKm ?? DEMONSTRATION_RADIUS_KM,
    spacingKm: spacingKm ?? 0,
  };
}
