import { html } from '../../../shared/dom/html.ts';
import type { Page } from '../layout.ts';

export const home: Page = {
  title: { en: 'Home', es: 'Inicio' },
  body: (lang, { site, snippet }) => {
    const t = TEXT[lang];
    return html`<section class="hero">
  <div>
    <h1>${t.headline}</h1>
    <p class="lead">${t.lead}</p>
    <p class="doors"><a class="button" href="get-involved.html">${t.join}</a> <a class="button plain" href="know-your-rights.html">${t.rights}</a></p>
  </div>
  <img src="${site}river.svg" alt="" width="560" height="360">
</section>
<section>
  <h2>${t.next}</h2>
  ${snippet({
    element: 'next-event',
    attributes: { src: `${site}events.json`, lang, switch: 'off', calendar: 'events.html' },
    fallback: html`<p><a href="events.html">${t.all}</a></p>`,
  })}
</section>
<section class="columns">
  ${t.work.map(([title, text]) => html`<article><h3>${title ?? ''}</h3><p>${text ?? ''}</p></article>`)}
</section>
<section class="story">
  <h2>${t.history}</h2>
  <p>${t.moreno}</p>
</section>`;
  },
};

const TEXT = {
  en: {
    headline: 'Neighbors defend neighbors.',
    lead: 'We are the migrant rights working group of Cottonwood Bend. We train, accompany and organize beside the groups that migrants lead here.',
    join: 'Get involved',
    rights: 'Know your rights',
    next: 'What is next',
    all: 'See every event',
    work: [
      [
        'Trainings',
        'Each month, in English and Spanish, we practice what to say at the door, on the street and at work.',
      ],
      [
        'Coalition',
        'Local migrant-led groups have done this for decades. We ask what is needed, then share rooms, rides and hands.',
      ],
      ['Campaigns', 'We map who decides on detention and policing in our county, and we move them together.'],
    ],
    history: 'A long road',
    moreno:
      'In her “Caravans of Sorrow” speech, the labor organizer Luisa Moreno spoke of the migrants who built the railroads and harvested the Southwest. She helped to organize cannery workers and co-founded one of the first Latino rights organizations in the country. We learn from her: labor and migrants, side by side.',
  },
  es: {
    headline: 'El vecindario se defiende unido.',
    lead: 'Somos el grupo de trabajo por los derechos migrantes de Cottonwood Bend. Damos talleres, acompañamos y organizamos junto a los grupos que dirigen las propias personas migrantes.',
    join: 'Participe',
    rights: 'Conozca sus derechos',
    next: 'Lo que viene',
    all: 'Ver todos los eventos',
    work: [
      [
        'Talleres',
        'Cada mes, en inglés y español, practicamos qué decir en la puerta, en la calle y en el trabajo.',
      ],
      [
        'Coalición',
        'Los grupos migrantes de aquí llevan décadas en esto. Preguntamos qué hace falta y compartimos salones, transporte y manos.',
      ],
      [
        'Campañas',
        'Estudiamos quién decide sobre la detención y la policía en el condado, y lo presionamos en conjunto.',
      ],
    ],
    history: 'Un largo camino',
    moreno:
      'En su discurso «Caravanas del dolor», la organizadora sindical Luisa Moreno habló de los migrantes que tendieron las vías del tren y levantaron las cosechas del suroeste. Ayudó a organizar a las trabajadoras de las enlatadoras y cofundó una de las primeras organizaciones latinas por los derechos en el país. De ella aprendemos: trabajadores y migrantes, lado a lado.',
  },
} as const;
