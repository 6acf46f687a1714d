import type { Localised } from '../../domain/language.ts';

/** A sea or ocean with the place where its name stands best: cartography, not a measurement. */
export interface Water {
  name: Localised;
  lng: number;
  lat: number;
  /** 1 oceans, 2 large seas, 3 others; smaller is placed first. */
  rank: 1 | 2 | 3;
}

function water(en: string, zh: string, lng: number, lat: number, rank: Water['rank']): Water {
  return { name: { en, zh }, lng, lat, rank };
}

/** Oceans and seas that orient a reader, by common names in both languages. */
export const WATERS: readonly Water[] = [
  water('Pacific Ocean', '太平洋', -150, 8, 1),
  water('Pacific Ocean', '太平洋', 165, 20, 1),
  water('South Pacific Ocean', '南太平洋', -120, -32, 1),
  water('Atlantic Ocean', '大西洋', -38, 28, 1),
  water('South Atlantic Ocean', '南大西洋', -14, -28, 1),
  water('Indian Ocean', '印度洋', 78, -16, 1),
  water('Arctic Ocean', '北冰洋', 20, 82, 1),
  water('Southern Ocean', '南大洋', 60, -62, 1),
  water('Mediterranean Sea', '地中海', 18, 34.6, 2),
  water('Arabian Sea', '阿拉伯海', 63, 14, 2),
  water('Bay of Bengal', '孟加拉湾', 88, 14, 2),
  water('South China Sea', '南海', 114, 14, 2),
  water('East China Sea', '东海', 125.4, 28.6, 3),
  water('Yellow Sea', '黄海', 123, 35.4, 3),
  water('Philippine Sea', '菲律宾海', 132, 18, 3),
  water('Caribbean Sea', '加勒比海', -75, 15, 2),
  water('Gulf of Mexico', '墨西哥湾', -91, 25, 2),
  water('Black Sea', '黑海', 34.5, 43.3, 3),
  water('Caspian Sea', '里海', 51, 41.6, 3),
  water('Baltic Sea', '波罗的海', 19.5, 57.4, 3),
  water('North Sea', '北海', 3.2, 56.2, 3),
  water('Norwegian Sea', '挪威海', 3, 68, 2),
  water('Barents Sea', '巴伦支海', 38, 74, 2),
  water('Kara Sea', '喀拉海', 68, 76, 3),
  water('Sea of Okhotsk', '鄂霍次克海', 149, 54.5, 2),
  water('Bering Sea', '白令海', -177, 58, 2),
  water('Tasman Sea', '塔斯曼海', 160, -38, 2),
  water('Coral Sea', '珊瑚海', 155, -17, 2),
  water('Mozambique Channel', '莫桑比克海峡', 41.4, -18.6, 3),
  water('Gulf of Guinea', '几内亚湾', 3, 1.6, 3),
  water('Gulf of Aden', '亚丁湾', 48.2, 12.6, 3),
  water('Java Sea', '爪哇海', 111, -5, 3),
  water('Banda Sea', '班达海', 127, -5.6, 3),
  water('Hudson Bay', '哈得孙湾', -86, 60, 3),
  water('Labrador Sea', '拉布拉多海', -53, 58, 3),
];
