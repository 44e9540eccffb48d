import { ianaZone } from './iana-zone.ts';
import type { Zone } from './zone.ts';

/** Areas of the IANA database. A city stands in one of them, but for Istanbul: Windows means the one in Europe. */
const AREAS = 'Africa America Europe Asia Atlantic Australia Etc Indian Pacific'.split(' ');

/**
 * Time zones by their Windows names, as Exchange and Outlook write them in TZID, from CLDR's `windowsZones`
 * (territory 001): Windows name without " Standard Time", and the city; but for those that bear the name of their city.
 * In lower case, as `Intl` finds them too, and in the order that packs best.
 */
const CITIES =
  'atlantic:halifax,syria:damascus,caucasus:yerevan,russia time zone 3:samara,aus central w.:eucla,aus central:darwin,w. central africa:lagos,canada central:regina,arab:riyadh,w. europe:berlin,w. australia:perth,w. mongolia:hovd,azerbaijan:baku,turkey:istanbul,central america:guatemala,afghanistan:kabul,central pacific:guadalcanal,new zealand:auckland,iran:tehran,russian:moscow,india:kolkata,newfoundland:st johns,sa pacific:bogota,nepal:katmandu,ekaterinburg:yekaterinburg,west pacific:port moresby,e. australia:brisbane,sa western:la paz,yukon:whitehorse,sa eastern:cayenne,samoa:apia,aus eastern:sydney,e. europe:chisinau,turks and caicos:grand turk,eastern:new york,easter island:easter,korea:seoul,central (mexico):mexico city,e. south america:sao paulo,line islands:kiritimati,altai:barnaul,cen. australia:adelaide,tasmania:hobart,dateline:gmt+12,georgian:tbilisi,aleutian:adak,north asia:krasnoyarsk,north asia east:irkutsk,n. central asia:novosibirsk,pacific (mexico):tijuana,middle east:beirut,central asia:almaty,e. africa:nairobi,egypt:cairo,central:chicago,central europe:budapest,central brazilian:cuiaba,arabian:dubai,south africa:johannesburg,west bank:hebron,gtb:bucharest,cuba:havana,mountain:denver,magallanes:punta arenas,saint pierre:miquelon,gmt:london,greenwich:reykjavik,eastern (mexico):cancun,greenland:godthab,transbaikal:chita,namibia:windhoek,pacific sa:santiago,central european:warsaw,se asia:bangkok,pakistan:karachi,venezuela:caracas,sudan:khartoum,china:shanghai,south sudan:juba,arabic:baghdad,bangladesh:dhaka,mountain (mexico):mazatlan,haiti:port-au-prince,west asia:tashkent,jordan:amman,hawaiian:honolulu,sri lanka:colombo,libya:tripoli,alaskan:anchorage,belarus:minsk,north korea:pyongyang,israel:jerusalem,chatham islands:chatham,fle:kiev,myanmar:rangoon,russia time zone 11:kamchatka,morocco:casablanca,paraguay:asuncion,russia time zone 10:srednekolymsk,pacific:los angeles,us eastern:indianapolis,tonga:tongatapu,romance:paris,tocantins:araguaina,argentina:buenos aires,us mountain:phoenix';

/** The zone of a Windows name ("Eastern Standard Time", "Eastern Time (US & Canada)", in any case), else `undefined`. */
export function windowsZone(text: string): Zone | undefined {
  if (!/ Time\b/i.test(text)) return undefined;
  const asked = text
    .toLowerCase()
    .replace(/^.*\b(eastern|central|mountain|pacific) time \(us.*| (standard|daylight) time/, '$1');
  let city = asked;
  for (const row of CITIES.split(',')) {
    const [name, own = ''] = row.split(':');
    if (name === asked) city = own;
  }
  for (const area of AREAS) {
    const zone = ianaZone(`${area}/${city.replace(/ /g, '_')}`);
    if (zone) return zone;
  }
  return undefined;
}
