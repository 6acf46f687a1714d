import type { Translation } from '../dictionary.ts';
import type { preflight as english } from '../en/preflight.ts';

export const preflight: Translation<typeof english> = {
  'notice.stored': '现在没有网络也可以使用联盟图集。',
  'notice.update': '图集的新版本已就绪。由您决定何时启用；已保存的内容不受影响。',
  'notice.take': '载入新版本',
  'notice.elsewhere': '本浏览器的另一个窗口已启用图集的新版本。',
  'notice.reload': '重新载入本窗口',
};
