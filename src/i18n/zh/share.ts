import type { Translation } from '../dictionary.ts';
import type { share as english } from '../en/share.ts';

export const share: Translation<typeof english> = {
  title: '分享当前视图',
  what: '链接打开后即为当前视图：地图、筛选、方法、所选城市与图表。',
  link: '当前视图的链接',
  copy: '复制链接',
  copied: '链接已复制。',
  copyFailed: '浏览器不允许复制。请选中链接后手动复制。',
  fileTitle: '分享的视图',

  'code.title': '用手机打开此视图',
  'code.label': '此视图的二维码',
  'code.close': '关闭',
  'code.private': '本页运行于 {{host}}，手机无法访问。请输入图集发布的网址；本浏览器会记住该网址。',
  'code.file': '本页由本机文件打开，手机无法访问。请输入图集发布的网址；本浏览器会记住该网址。',
  'code.published': '图集发布的网址',
  'code.use': '生成二维码',
  'code.badAddress': '手机无法访问此网址。请输入类似 https://atlas.example.org 的网址',
  'code.other': '改用其他发布网址',
  'code.tooLong': '此网址有 {{found}} 个字符，而最后一排能扫描的二维码最多容纳 {{most}} 个。',
  'code.fits': '网址现有 {{found}} 个字符，上限为 {{most}} 个。',
  'code.without': '二维码中不含',
  'code.part': '{{part}}（{{characters}} 个字符）',
  'code.asFile': '改为将视图存为文件',
  'part.method': '方法与权重',
  'part.filters': '城市筛选',
  'part.links': '联系的选项',
  'part.layout': '布局的选项',
  'part.compared': '对比的城市',
  'part.camera': '地图的位置与缩放',
};
