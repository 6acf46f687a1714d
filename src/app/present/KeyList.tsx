import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './PresentScreen.module.css';

const KEYS = [
  ['next', '→ ↓ Space PageDown N'],
  ['previous', '← ↑ PageUp P'],
  ['ends', 'Home End'],
  ['number', '1 2 … Enter'],
  ['black', 'B .'],
  ['white', 'W'],
  ['code', 'Q'],
  ['decide', 'M'],
  ['weights', 'R'],
  ['overview', 'O'],
  ['laser', 'L'],
  ['autoplay', 'A'],
  ['full', 'F'],
  ['window', 'S'],
  ['help', '?'],
  ['leave', 'Esc'],
] as const;

/** What the keys do while a story is presented. */
export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText('stories');
  return (
    <Dialog title={t('screen.help')} isOpen={isOpen} onClose={onClose}>
      <dl className={styles['keys']}>
        {KEYS.map(([name, keys]) => (
          <KeyRow key={name} keys={keys} words={t(`key.${name}`)} />
        ))}
      </dl>
    </Dialog>
  );
}

function KeyRow({ keys, words }: { keys: string; words: string }) {
  return (
    <>
      <dt>
        {keys.split(' ').map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </>
  );
}
