/**
 * The fixed ids of the first session's records. Permalinks rest on them: an id is never changed
 * and never given to another record.
 */
export const ids = {
  body: '01a204a6-b7d8-7576-9daa-bcac764b5f5b',
  term: '01a204a6-b85b-7b49-8952-76891671978a',
  session: '01a204a6-b8cd-7ff2-90b3-65ab23999f3f',

  sources: {
    report: '01a204a6-b924-73ad-b7a6-55ff885fe128',
    match: '01a204a6-b97c-7014-bf66-1abd7419c26e',
    compensationLaw: '01a204a6-b9da-79e8-a413-71e1a277ba27',
    countyCode: '01a204a6-ba43-766b-b2ad-dd48c5ccaa2b',
    electionNotice: '01a204a6-baa7-78b2-8f74-8e24e5d6aa52',
  },

  organizations: {
    kreistag: '01a204a6-bb11-71c3-bb8a-15d605974ac2',
    sozialausschuss: '01a204a6-bb6f-78b0-8576-a2b4aae570ba',
    schulausschuss: '01a204a6-bbdc-7b7d-8796-df8d7df4989a',
    gruene: '01a204a6-bc41-751d-85f8-270cb43340c1',
    afd: '01a204a6-bca2-7d41-9ea8-ac358bd653f6',
    spd: '01a204a6-bd0c-79c0-90cc-c54ee3f9d61a',
    cdu: '01a204a6-bd77-7f3c-8e86-a29cee7b59bd',
    fdp: '01a204a6-bdda-72ae-8d34-9e1c8034dada',
    uwg: '01a204a6-be51-7fad-9788-f6d6604e63b0',
    linke: '01a204a6-bea7-74ba-94f8-1a37d6875ed9',
    kreisverwaltung: '01a204a6-befb-75f1-b503-05fa3091c9d0',
    integrationszentrum: '01a204a6-bf53-77ea-a8dd-743043c6c417',
    invema: '01a204a6-bfd0-7e73-ae17-c70c75276511',
  },

  persons: {
    andreasMueller: '01a204a6-c053-7a21-b83d-4481bba3dbad',
    guidoMueller: '01a204a6-c0cb-7b92-9810-192a3c11d748',
    menn: '01a204a6-c132-7a43-a33c-cb7b44608ce4',
    zaum: '01a204a6-c1b5-7f61-852f-1276c95d346e',
    fey: '01a204a6-c234-7a53-a1fa-1296e4d36f76',
    bertelmann: '01a204a6-c2bb-7552-a859-69d7eca2700c',
    wied: '01a204a6-c31f-777d-ad34-13a5920df5bf',
    sittler: '01a204a6-c37b-78a3-b22b-fee8066d799a',
    droege: '01a204a6-c3d3-7d36-bb99-c5a9e3db0e5d',
    setzer: '01a204a6-c454-70b4-809a-7c75af468289',
    georgi: '01a204a6-c4aa-7f17-863e-81f985df11ca',
    stephan: '01a204a6-c50b-7e58-b930-ad16fd209554',
  },

  matters: {
    kim: '01a204a6-c57f-7238-a759-ecb024b744de',
    regenbogen: '01a204a6-c5e0-788a-a3b4-b20589afd391',
    integrationshelfer: '01a204a6-c667-77af-9111-1d25f7c078d9',
  },

  agendaItems: {
    kim: '01a204a6-c6e8-769c-b892-7d4eb2060766',
    regenbogen: '01a204a6-c779-7188-9baa-7f6b1dfff23c',
    integrationshelfer: '01a204a6-c7f9-760e-8e9d-8595e850455f',
  },

  motions: {
    kimReferral: '01a204a6-c86c-7b77-9904-cac080ff24f7',
    regenbogenUrgency: '01a204a6-c8d8-7216-9b53-71f6642d3274',
    compensation: '01a204a6-c936-727f-84ec-3c34d441fa3f',
  },

  votes: {
    kimReferral: '01a204a6-c987-7c16-917f-767ff9b1036f',
    compensation: '01a204a6-c9fd-7ae2-9310-846748fb32df',
  },

  statements: {
    kimLandratWarning: '01a204a6-ca68-7f38-9845-09328487fd2a',
    kimMenn: '01a204a6-caf5-7cd4-bc75-bebafb0ff689',
    kimZaum: '01a204a6-cb7b-76cf-b2d5-e4cd482c1ca3',
    kimFeyConcept: '01a204a6-cbf5-7d58-b788-63892a7b89a2',
    kimBertelmann: '01a204a6-cc8c-7bab-8995-8d841bf05094',
    kimWied: '01a204a6-cd02-7080-8d3f-28d972efd29c',
    kimLandratStart: '01a204a6-cd74-7188-90e2-b78bbda97389',
    kimSittler: '01a204a6-cdf4-7a72-aa6a-358fef7baa33',
    kimFeyDeportations: '01a204a6-ce67-78a4-b667-3c97edd6f3d2',
    regenbogenZaum: '01a204a6-ceef-715e-bc9c-ed1203f5c9d9',
    regenbogenLandrat: '01a204a6-cf66-76f7-adff-e135db8e532b',
    helpersDroege: '01a204a6-cff0-77e6-94c9-854213927ac1',
    helpersGuidoMueller: '01a204a6-d086-7ebe-b45c-36710f246f06',
    helpersSetzer: '01a204a6-d112-72ac-b961-4a85b1037378',
    helpersGeorgi: '01a204a6-d184-7238-9d3d-45d6e54c52e3',
    helpersStephan: '01a204a6-d1fc-7800-add5-c9a8254eb71c',
  },
} as const
