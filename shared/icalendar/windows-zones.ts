import { ianaZone } from './iana-zone.ts';
import type { Zone } from './zone.ts';

/**
 * Time zones by their Windows names, as Exchange and Outlook write them in TZID, from CLDR's `windowsZones`
 * (territory 001). Per area of the IANA database: Windows name without " Standard Time", and the city; but for those
 * that bear the name of their city. In lower case, as `Intl` finds them too, which packs better.
 */
const CITIES: Readonly<Record<string, string>> = {
  Africa:
    'e. africa:nairobi,egypt:cairo,libya:tripoli,morocco:casablanca,namibia:windhoek,south africa:johannesburg,south sudan:juba,sudan:khartoum,w. central africa:lagos',
  America:
    'alaskan:anchorage,aleutian:adak,argentina:buenos aires,atlantic:halifax,canada central:regina,central (mexico):mexico city,central america:guatemala,central brazilian:cuiaba,central:chicago,cuba:havana,e. south america:sao paulo,eastern (mexico):cancun,eastern:new york,greenland:godthab,haiti:port-au-prince,magallanes:punta arenas,mountain (mexico):mazatlan,mountain:denver,newfoundland:st johns,pacific (mexico):tijuana,pacific:los angeles,pacific sa:santiago,paraguay:asuncion,sa eastern:cayenne,sa pacific:bogota,sa western:la paz,saint pierre:miquelon,tocantins:araguaina,turks and caicos:grand turk,us eastern:indianapolis,us mountain:phoenix,venezuela:caracas,yukon:whitehorse',
  Asia: 'afghanistan:kabul,altai:barnaul,arab:riyadh,arabian:dubai,arabic:baghdad,azerbaijan:baku,bangladesh:dhaka,caucasus:yerevan,central asia:almaty,china:shanghai,ekaterinburg:yekaterinburg,georgian:tbilisi,india:kolkata,iran:tehran,israel:jerusalem,jordan:amman,korea:seoul,middle east:beirut,myanmar:rangoon,n. central asia:novosibirsk,nepal:katmandu,north asia east:irkutsk,north asia:krasnoyarsk,north korea:pyongyang,pakistan:karachi,russia time zone 10:srednekolymsk,russia time zone 11:kamchatka,se asia:bangkok,sri lanka:colombo,syria:damascus,transbaikal:chita,w. mongolia:hovd,west asia:tashkent,west bank:hebron',
  Atlantic: 'greenwich:reykjavik',
  Australia:
    'aus central:darwin,aus eastern:sydney,aus central w.:eucla,cen. australia:adelaide,e. australia:brisbane,tasmania:hobart,w. australia:perth',
  Etc: 'dateline:gmt+12',
  Europe:
    'belarus:minsk,central europe:budapest,central european:warsaw,e. europe:chisinau,fle:kiev,gmt:london,gtb:bucharest,romance:paris,russia time zone 3:samara,russian:moscow,turkey:istanbul,w. europe:berlin',
  Indian: '',
  Pacific:
    'central pacific:guadalcanal,chatham islands:chatham,easter island:easter,hawaiian:honolulu,line islands:kiritimati,new zealand:auckland,samoa:apia,tonga:tongatapu,west pacific:port moresby',
};

/** The zone of a Windows name ("Eastern Standard Time", "Eastern Time (US & Canada)", in any case), else `undefined`. */
export function windowsZone(text: string): Zone | undefined {
  if (!/ Time\b/i.test(text)) return undefined;
  const american = /\b(Eastern|Central|Mountain|Pacific) Time \(US/i.exec(text)?.[1];
  const asked = (american ?? text.replace(/ (Standard|Daylight) Time/i, '')).toLowerCase();
  let own: Zone | undefined;
  for (const area in CITIES) {
    const zoneOf = (city = ''): Zone | undefined => ianaZone(`${area}/${city.replaceAll(' ', '_')}`);
    for (const row of (CITIES[area] ?? '').split(',')) {
      const [name, city] = row.split(':');
      if (name === asked) return zoneOf(city);
    }
    own ??= zoneOf(asked);
  }
  return own;
}
