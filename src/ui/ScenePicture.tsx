import { classNames } from './class-names.ts';
import styles from './ScenePicture.module.css';

interface ScenePictureProps {
  /** Address of the picture; an empty frame where there is none yet. */
  url: string | undefined;
  /** What is read instead of the picture; empty where the title stands beside it. */
  title: string;
  className?: string | undefined;
}

/** The picture of a scene, 16:9. */
export function ScenePicture({ url, title, className }: ScenePictureProps) {
  return (
    <span className={classNames(styles['frame'], className)} data-picture={url ? 'here' : 'none'}>
      {url !== undefined && (
        <img src={url} alt={title} width={320} height={180} draggable={false} />
      )}
    </span>
  );
}
