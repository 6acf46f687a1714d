import { useEffect } from 'react';
import { StoryPanel } from '../../features/stories/StoryPanel.tsx';

interface StoriesPlaceProps {
  onCollapse?: () => void;
}

/** The stories in the place of the panel, with what makes the step onto the big screen short. */
export function StoriesPlace(props: StoriesPlaceProps) {
  useEffect(() => {
    // Without them Present takes a moment longer, no more.
    void Promise.all([import('./PresentScreen.tsx'), import('./begin.ts')]).catch(() => {});
  }, []);
  return <StoryPanel {...props} />;
}
