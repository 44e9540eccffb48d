/**
 * Time zones by their Windows names, as Exchange and Outlook write them in TZID, from CLDR's `windowsZones`
 * (territory 001). Per area of the IANA database: Windows name without " Standard Time", and the city where it has another name.
 */
const CITIES: Readonly<Record<string, string>> = {
  Africa:
    'E. Africa=Nairobi|Egypt=Cairo|Libya=Tripoli|Morocco=Casablanca|Namibia=Windhoek|Sao Tome|South Africa=Johannesburg|South Sudan=Juba|Sudan=Khartoum|W. Central Africa=Lagos',
  America:
    'Alaskan=Anchorage|Aleutian=Adak|Argentina=Buenos_Aires|Atlantic=Halifax|Bahia|Canada Central=Regina|Central (Mexico)=Mexico_City|Central America=Guatemala|Central Brazilian=Cuiaba|Central=Chicago|Cuba=Havana|E. South America=Sao_Paulo|Eastern (Mexico)=Cancun|Eastern=New_York|Greenland=Godthab|Haiti=Port-au-Prince|Magallanes=Punta_Arenas|Montevideo|Mountain (Mexico)=Mazatlan|Mountain=Denver|Newfoundland=St_Johns|Pacific (Mexico)=Tijuana|Pacific=Los_Angeles|Pacific SA=Santiago|Paraguay=Asuncion|SA Eastern=Cayenne|SA Pacific=Bogota|SA Western=La_Paz|Saint Pierre=Miquelon|Tocantins=Araguaina|Turks And Caicos=Grand_Turk|US Eastern=Indianapolis|US Mountain=Phoenix|Venezuela=Caracas|Yukon=Whitehorse',
  Asia: 'Afghanistan=Kabul|Altai=Barnaul|Arab=Riyadh|Arabian=Dubai|Arabic=Baghdad|Azerbaijan=Baku|Bangladesh=Dhaka|Caucasus=Yerevan|Central Asia=Almaty|China=Shanghai|Ekaterinburg=Yekaterinburg|Georgian=Tbilisi|India=Kolkata|Iran=Tehran|Israel=Jerusalem|Jordan=Amman|Korea=Seoul|Magadan|Middle East=Beirut|Myanmar=Rangoon|N. Central Asia=Novosibirsk|Nepal=Katmandu|North Asia East=Irkutsk|North Asia=Krasnoyarsk|North Korea=Pyongyang|Omsk|Pakistan=Karachi|Qyzylorda|Russia Time Zone 10=Srednekolymsk|Russia Time Zone 11=Kamchatka|SE Asia=Bangkok|Sakhalin|Singapore|Sri Lanka=Colombo|Syria=Damascus|Taipei|Tokyo|Tomsk|Transbaikal=Chita|Ulaanbaatar|Vladivostok|W. Mongolia=Hovd|West Asia=Tashkent|West Bank=Hebron|Yakutsk',
  Atlantic: 'Azores|Cape Verde|Greenwich=Reykjavik',
  Australia:
    'AUS Central=Darwin|AUS Eastern=Sydney|Aus Central W.=Eucla|Cen. Australia=Adelaide|E. Australia=Brisbane|Lord Howe|Tasmania=Hobart|W. Australia=Perth',
  Etc: 'Dateline=GMT+12',
  Europe:
    'Astrakhan|Belarus=Minsk|Central Europe=Budapest|Central European=Warsaw|E. Europe=Chisinau|FLE=Kiev|GMT=London|GTB=Bucharest|Kaliningrad|Romance=Paris|Russia Time Zone 3=Samara|Russian=Moscow|Saratov|Turkey=Istanbul|Volgograd|W. Europe=Berlin',
  Indian: 'Mauritius',
  Pacific:
    'Bougainville|Central Pacific=Guadalcanal|Chatham Islands=Chatham|Easter Island=Easter|Fiji|Hawaiian=Honolulu|Line Islands=Kiritimati|Marquesas|New Zealand=Auckland|Norfolk|Samoa=Apia|Tonga=Tongatapu|West Pacific=Port_Moresby',
};

let byName: Map<string, string> | undefined;

/** IANA name for a Windows name ("Eastern Standard Time", "Eastern Time (US & Canada)", in any case), else `undefined`. */
export function windowsZone(name: string): string | undefined {
  if (!/ Time\b/i.test(name)) return undefined;
  byName ??= table();
  const american = /\b(Eastern|Central|Mountain|Pacific) Time \(US/i.exec(name)?.[1];
  return byName.get((american ?? name.replace(/ (Standard|Daylight) Time/i, '')).toLowerCase());
}

function table(): Map<string, string> {
  const map = new Map<string, string>();
  for (const area in CITIES)
    for (const row of (CITIES[area] ?? '').split('|')) {
      const [name = '', city = name.replaceAll(' ', '_')] = row.split('=');
      map.set(name.toLowerCase(), `${area}/${city}`);
    }
  return map;
}
