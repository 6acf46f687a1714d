import { useEffect } from 'react';
import { StoryPanel } from '../../features/stories/StoryPanel.tsx';
import { useReadyTexts } from '../../i18n/use-text.ts';
import { useAtlasStore } from '../../store/react.ts';
import { followPictures } from '../scene-pictures/follow-pictures.ts';
import { followPageRest } from '../scene-pictures/page-rest.ts';

interface StoriesPlaceProps {
  onCollapse?: () => void;
}

/** The stories in the place of the panel, with pictures of their scenes and a short step onto the big screen. */
export function StoriesPlace(props: StoriesPlaceProps) {
  useReadyTexts('minutes', 'preflight', 'stories');
  const store = useAtlasStore();
  useEffect(
    () =>
      followPictures(store, {
        open: async (page) =>
          (await import('../scene-pictures/photographer.ts')).openPhotographer(page),
        followRest: followPageRest,
      }),
    [store],
  );
  useEffect(() => {
    // Without them Present takes a moment longer, no more.
    void Promise.all([import('./PresentScreen.tsx'), import('./begin.ts')]).catch(() => {});
  }, []);
  return (
    <StoryPanel
      {...props}
      onHandOuts={() =>
        void import('../handouts/open-handout-dialog.tsx').then(({ openHandoutDialog }) =>
          openHandoutDialog(store),
        )
      }
    />
  );
}
