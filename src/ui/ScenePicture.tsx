import { classNames } from './class-names.ts';
import styles from './ScenePicture.module.css';

interface ScenePictureProps {
  /** Address of the picture; an empty frame where there is none yet. */
  url: string | undefined;
  /** What is read instead of the picture; empty where the title stands beside it. */
  title: string;
  /** Stands in the empty frame, for the eye alone. */
  placeholder?: string | undefined;
  className?: string | undefined;
}

/** The picture of a scene, 16:9. */
export function ScenePicture({ url, title, placeholder, className }: ScenePictureProps) {
  return (
    <span className={classNames(styles['frame'], className)} data-picture={url ? 'here' : 'none'}>
      {url === undefined ? (
        placeholder !== undefined && <small aria-hidden>{placeholder}</small>
      ) : (
        <img src={url} alt={title} width={320} height={180} draggable={false} />
      )}
    </span>
  );
}
