import { X } from 'lucide-react';
import { useReadyTexts, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMethod } from './use-method.ts';
import styles from './WeightControls.module.css';
import { WeightControls } from './WeightControls.tsx';

/** The weights over a scene, so that an audience sees what they change. */
export function WeightsNote({ onClose }: { onClose: () => void }) {
  useReadyTexts('method', 'scores');
  const t = useText('scores');
  const data = useAtlas(selectData);
  const method = useMethod();
  return (
    data && (
      <section className={styles['note']} aria-label={t('weights')}>
        <IconButton
          label={t('weights.close')}
          icon={<X size={18} strokeWidth={1.75} />}
          onPress={onClose}
        />
        <WeightControls data={data} method={method} />
      </section>
    )
  );
}
