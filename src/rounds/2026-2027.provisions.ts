import type { Provision } from "../round/index.js";

/**
 * What the call says, passage by passage, in short: paraphrased from the call of Norsk kulturskoleråd for 2026–2027.
 */
export const provisions2026 = [
  {
    id: "title/period",
    kind: "data",
    text: {
      nb: "Programperioden varer fra {period/from:month} til {period/to:lastMonth}.",
      nn: "Programperioden varer frå {period/from:month} til {period/to:lastMonth}.",
      en: "The programme period runs from {period/from:month} to {period/to:lastMonth}.",
    },
  },
  {
    id: "title/deadline",
    kind: "data",
    text: {
      nb: "Søknadsfristen er {application/deadline/date}.",
      nn: "Søknadsfristen er {application/deadline/date}.",
      en: "The application deadline is {application/deadline/date}.",
    },
  },
  {
    id: "title/portal",
    kind: "data",
    text: {
      nb: "Søknadsportalen åpner etter informasjonswebinaret {application/webinar/date}.",
      nn: "Søknadsportalen opnar etter informasjonswebinaret {application/webinar/date}.",
      en: "The application portal opens after the information webinar on {application/webinar/date}.",
    },
  },
  {
    id: "intro/1",
    kind: "context",
    text: {
      nb: "Veiledningsordningen er et nasjonalt, målrettet tilbud til kommuner som vil ha støtte til å gjøre kulturskolens rammeplan om til praksis.",
      nn: "Rettleiingsordninga er eit nasjonalt, målretta tilbod til kommunar som vil ha støtte til å gjere rammeplanen for kulturskulen om til praksis.",
      en: "The guidance scheme is a national, targeted offer to municipalities that want support in turning the curriculum framework for municipal arts schools (kulturskoler) into practice.",
    },
  },
  {
    id: "intro/2",
    kind: "context",
    text: {
      nb: "Ordningen skal styrke kulturskolen som lærende organisasjon gjennom skolebasert kompetanseutvikling og bidra til at «Rammeplan for kulturskolen – Kulturskole for alle» ({framework/year}) blir til praksis.",
      nn: "Ordninga skal styrkje kulturskulen som lærande organisasjon gjennom skulebasert kompetanseutvikling og bidra til at «Rammeplan for kulturskolen – Kulturskole for alle» ({framework/year}) blir til praksis.",
      en: "The scheme is to strengthen the arts school as a learning organisation through school-based competence development, and to help put ‘Rammeplan for kulturskolen – Kulturskole for alle’ ({framework/year}) into practice.",
    },
  },
  {
    id: "intro/3",
    kind: "data",
    text: {
      nb: "Programmet går over {semesters:count} semestre.",
      nn: "Programmet går over {semesters:count} semester.",
      en: "The programme runs over {semesters:count} semesters.",
    },
  },
  {
    id: "intro/3.1",
    kind: "data",
    text: {
      nb: "Programmet omfatter digitale læringskonferanser sammen med de andre kommunene i ordningen.",
      nn: "Programmet omfattar digitale læringskonferansar saman med dei andre kommunane i ordninga.",
      en: "The programme includes digital learning conferences together with the other municipalities in the scheme.",
    },
  },
  {
    id: "intro/3.2",
    kind: "data",
    text: {
      nb: "Programmet omfatter veiledning med en dedikert veileder fra Kulturskolerådet.",
      nn: "Programmet omfattar rettleiing med ein dedikert rettleiar frå Kulturskolerådet.",
      en: "The programme includes guidance with a dedicated adviser from Norsk kulturskoleråd.",
    },
  },
  {
    id: "intro/3.3",
    kind: "data",
    text: {
      nb: "Programmet omfatter lokalt utviklingsarbeid og aktivt mellomarbeid knyttet til samlingene og veiledningsmøtene.",
      nn: "Programmet omfattar lokalt utviklingsarbeid og aktivt mellomarbeid knytt til samlingane og rettleiingsmøta.",
      en: "The programme includes local development work and active interim work tied to the gatherings and the guidance meetings.",
    },
  },
  {
    id: "intro/3.4",
    kind: "data",
    text: {
      nb: "Programmet omfatter fysiske ledersamlinger for rektor og én til.",
      nn: "Programmet omfattar fysiske leiarsamlingar for rektor og éin til.",
      en: "The programme includes in-person leader gatherings for the principal and one more person.",
    },
  },
  {
    id: "intro/4",
    kind: "must",
    text: {
      nb: "Kommunen må ha et tydelig ønske om intern utvikling av profesjon, pedagogikk og organisasjon.",
      nn: "Kommunen må ha eit tydeleg ønske om intern utvikling av profesjon, pedagogikk og organisasjon.",
      en: "The municipality must have a clear wish for internal development of profession, pedagogy and organisation.",
    },
  },
  {
    id: "intro/5",
    kind: "must",
    text: {
      nb: "Kommunen må stille med en dedikert kommunegruppe.",
      nn: "Kommunen må stille med ei dedikert kommunegruppe.",
      en: "The municipality must provide a dedicated municipal group.",
    },
  },
  {
    id: "intro/6",
    kind: "must",
    text: {
      nb: "Kommunen må være villig til å prioritere tid, kapasitet og aktiv deltakelse gjennom hele programperioden.",
      nn: "Kommunen må vere villig til å prioritere tid, kapasitet og aktiv deltaking gjennom heile programperioden.",
      en: "The municipality must be willing to prioritise time, capacity and active participation throughout the programme period.",
    },
  },
  {
    id: "intro/7",
    kind: "expected",
    text: {
      nb: "Det forventes at kommunen deler erfaringer og bidrar aktivt i det nasjonale læringsfellesskapet.",
      nn: "Det blir venta at kommunen deler erfaringar og bidreg aktivt i det nasjonale læringsfellesskapet.",
      en: "The municipality is expected to share experience and to contribute actively to the national learning community.",
    },
  },
  {
    id: "intro/8",
    kind: "expected",
    text: {
      nb: "Det forventes at kommunen sikrer god fremdrift i det lokale utviklingsarbeidet.",
      nn: "Det blir venta at kommunen sikrar god framdrift i det lokale utviklingsarbeidet.",
      en: "The municipality is expected to ensure good progress in the local development work.",
    },
  },
  {
    id: "target/1",
    kind: "context",
    text: {
      nb: "Programmet er laget for kommuner som vil rette blikket mot egen organisasjonsutvikling, bygge intern kapasitet og gjøre rammeplanen om til praksis.",
      nn: "Programmet er laga for kommunar som vil rette blikket mot eiga organisasjonsutvikling, byggje intern kapasitet og gjere rammeplanen om til praksis.",
      en: "The programme is made for municipalities that want to focus on developing their own organisation, to build internal capacity and to turn the curriculum framework into practice.",
    },
  },
  {
    id: "purpose/1",
    kind: "context",
    text: {
      nb: "Programmet skal etablere en kultur for kontinuerlig utviklingsarbeid gjennom innføring i metoder og verktøy.",
      nn: "Programmet skal etablere ein kultur for kontinuerleg utviklingsarbeid gjennom innføring i metodar og verktøy.",
      en: "The programme is to establish a culture of continuous development work through an introduction to methods and tools.",
    },
  },
  {
    id: "purpose/2",
    kind: "context",
    text: {
      nb: "Programmet skal skape et «treningsstudio» for kollektiv kapasitet.",
      nn: "Programmet skal skape eit «treningsstudio» for kollektiv kapasitet.",
      en: "The programme is to create a ‘gym’ for collective capacity.",
    },
  },
  {
    id: "purpose/3",
    kind: "context",
    text: {
      nb: "Programmet skal gjøre kulturskolens rammeplan til faktisk, levende praksis.",
      nn: "Programmet skal gjere rammeplanen for kulturskulen til faktisk, levande praksis.",
      en: "The programme is to make the curriculum framework for arts schools a real, living practice.",
    },
  },
  {
    id: "purpose/4",
    kind: "context",
    text: {
      nb: "Programmet skal posisjonere kulturskolen som en strategisk og inkluderende samfunnsaktør som fremmer danning og livsmestring.",
      nn: "Programmet skal posisjonere kulturskulen som ein strategisk og inkluderande samfunnsaktør som fremjar danning og livsmeistring.",
      en: "The programme is to position the arts school as a strategic and inclusive part of society that promotes all-round development and life skills.",
    },
  },
  {
    id: "competence/1",
    kind: "context",
    text: {
      nb: "Kommunen skal få større utviklingskraft gjennom felles pedagogisk tankesett, arbeidsmåter og interne strukturer.",
      nn: "Kommunen skal få større utviklingskraft gjennom felles pedagogisk tankesett, arbeidsmåtar og interne strukturar.",
      en: "The municipality is to become better able to develop through a shared pedagogical mindset, ways of working and internal structures.",
    },
  },
  {
    id: "competence/2",
    kind: "context",
    text: {
      nb: "Kommunen skal bygge profesjonelle læringsfellesskap og en trygg delingskultur, der hele kollegiet eier det pedagogiske utviklingsarbeidet og arbeidet gir reell endring i praksis.",
      nn: "Kommunen skal byggje profesjonelle læringsfellesskap og ein trygg delingskultur, der heile kollegiet eig det pedagogiske utviklingsarbeidet og arbeidet gir reell endring i praksis.",
      en: "The municipality is to build professional learning communities and a safe culture of sharing, in which all the staff own the pedagogical development work and the work brings real change in practice.",
    },
  },
  {
    id: "competence/3",
    kind: "context",
    text: {
      nb: "Rammeplanen skal gjøres konkret, slik at sentrale styringsdokumenter blir til felles, praktiske og didaktiske valg i kulturskolehverdagen.",
      nn: "Rammeplanen skal gjerast konkret, slik at sentrale styringsdokument blir til felles, praktiske og didaktiske val i kulturskulekvardagen.",
      en: "The curriculum framework is to be made concrete, so that central governing documents become shared choices about practice and teaching in the everyday life of the arts school.",
    },
  },
  {
    id: "competence/4",
    kind: "context",
    text: {
      nb: "Kommunen skal utforske mangfoldsledelse, slik at verdigrunnlaget i rammeplanen blir til levende prinsipper med kulturskole for alle som mål.",
      nn: "Kommunen skal utforske mangfaldsleiing, slik at verdigrunnlaget i rammeplanen blir til levande prinsipp med kulturskule for alle som mål.",
      en: "The municipality is to explore diversity leadership, so that the values of the curriculum framework become living principles, with an arts school for all as the aim.",
    },
  },
  {
    id: "competence/5",
    kind: "context",
    text: {
      nb: "Rollene i arbeidet med å forankre kulturskolens rammeplan i kommunens øvrige planverk skal bli tydeligere.",
      nn: "Rollene i arbeidet med å forankre rammeplanen for kulturskulen i resten av planverket til kommunen skal bli tydelegare.",
      en: "The roles in anchoring the curriculum framework for arts schools in the municipality’s other plans are to become clearer.",
    },
  },
  {
    id: "participation/1",
    kind: "must",
    text: {
      nb: "Kommunen skal etablere en lokal kommunegruppe som består av kulturskoleeier, rektor og én eller flere ressurslærere.",
      nn: "Kommunen skal etablere ei lokal kommunegruppe som består av kulturskuleeigar, rektor og éin eller fleire ressurslærarar.",
      en: "The municipality must establish a local municipal group made up of the school owner, the principal and one or more resource teachers (ressurslærere).",
    },
  },
  {
    id: "participation/1.1",
    kind: "must",
    text: {
      nb: "Kulturskoleeieren skal være representert i kommunegruppa på både politisk og administrativt nivå.",
      nn: "Kulturskuleeigaren skal vere representert i kommunegruppa på både politisk og administrativt nivå.",
      en: "The school owner must be represented in the municipal group at both the political and the administrative level.",
    },
  },
  {
    id: "participation/1.2",
    kind: "must",
    text: {
      nb: "Kulturskolelederen (rektor) skal være med i kommunegruppa.",
      nn: "Kulturskuleleiaren (rektor) skal vere med i kommunegruppa.",
      en: "The leader of the arts school (the principal) must be in the municipal group.",
    },
  },
  {
    id: "participation/1.3",
    kind: "must",
    text: {
      nb: "Én eller flere ressurslærere skal være med i kommunegruppa og representere det pedagogiske personalet i kulturskolen.",
      nn: "Éin eller fleire ressurslærarar skal vere med i kommunegruppa og representere det pedagogiske personalet i kulturskulen.",
      en: "One or more resource teachers must be in the municipal group and represent the teaching staff of the arts school.",
    },
  },
  {
    id: "participation/2",
    kind: "duty",
    text: {
      nb: "En dedikert veileder fra Kulturskolerådet gir målrettet veiledning og tett oppfølging {guidance/perSemester:words} ganger per semester; datoene for de lokale, fysiske veiledningsmøtene avtales med hver enkelt kommune.",
      nn: "Ein dedikert rettleiar frå Kulturskolerådet gir målretta rettleiing og tett oppfølging {guidance/perSemester:words} gonger per semester; datoane for dei lokale, fysiske rettleiingsmøta blir avtalte med kvar enkelt kommune.",
      en: "A dedicated adviser from Norsk kulturskoleråd gives targeted guidance and close follow-up {guidance/perSemester:words} times per semester; the dates of the local, in-person guidance meetings are agreed with each municipality.",
    },
  },
  {
    id: "participation/3",
    kind: "data",
    text: {
      nb: "Programmet starter med én digital KickOff for hele kommunegruppa.",
      nn: "Programmet startar med éin digital KickOff for heile kommunegruppa.",
      en: "The programme starts with one digital KickOff for the whole municipal group.",
    },
  },
  {
    id: "participation/4",
    kind: "data",
    text: {
      nb: "Hele kommunegruppa har én felles digital læringssamling per semester.",
      nn: "Heile kommunegruppa har éi felles digital læringssamling per semester.",
      en: "The whole municipal group has one shared digital learning gathering per semester.",
    },
  },
  {
    id: "participation/5",
    kind: "data",
    text: {
      nb: "Rektor og én til har én fysisk lederutviklingssamling på {gatherings/leader-gathering/place} per semester.",
      nn: "Rektor og éin til har éi fysisk leiarutviklingssamling på {gatherings/leader-gathering/place} per semester.",
      en: "The principal and one more person have one in-person gathering for leadership development at {gatherings/leader-gathering/place} per semester.",
    },
  },
  {
    id: "participation/6",
    kind: "must",
    text: {
      nb: "Hele kommunegruppa skal drive strukturert lokalt utviklingsarbeid mellom samlingene og veiledningsmøtene.",
      nn: "Heile kommunegruppa skal drive strukturert lokalt utviklingsarbeid mellom samlingane og rettleiingsmøta.",
      en: "The whole municipal group must do structured local development work between the gatherings and the guidance meetings.",
    },
  },
  {
    id: "participation/7",
    kind: "expected",
    text: {
      nb: "Deltakelse i programmet innebærer erfaringsdeling i et nasjonalt læringsfellesskap.",
      nn: "Deltaking i programmet inneber erfaringsdeling i eit nasjonalt læringsfellesskap.",
      en: "Taking part in the programme involves sharing experience in a national learning community.",
    },
  },
  {
    id: "dates/1",
    kind: "data",
    text: {
      nb: "Digital KickOff for hele kommunegruppa er {gatherings/kick-off/date:weekday} {gatherings/kick-off/date} klokka {gatherings/kick-off/hours/start:clock}–{gatherings/kick-off/hours/end:clock}.",
      nn: "Digital KickOff for heile kommunegruppa er {gatherings/kick-off/date:weekday} {gatherings/kick-off/date} klokka {gatherings/kick-off/hours/start:clock}–{gatherings/kick-off/hours/end:clock}.",
      en: "The digital KickOff for the whole municipal group is on {gatherings/kick-off/date:weekday} {gatherings/kick-off/date}, {gatherings/kick-off/hours/start:clock}–{gatherings/kick-off/hours/end:clock}.",
    },
  },
  {
    id: "dates/2",
    kind: "data",
    text: {
      nb: "De digitale læringskonferansene for hele kommunegruppa er {gatherings/learning-conference/date:weekday} {gatherings/learning-conference/date} klokka {gatherings/learning-conference/hours/start:clock}–{gatherings/learning-conference/hours/end:clock}.",
      nn: "Dei digitale læringskonferansane for heile kommunegruppa er {gatherings/learning-conference/date:weekday} {gatherings/learning-conference/date} klokka {gatherings/learning-conference/hours/start:clock}–{gatherings/learning-conference/hours/end:clock}.",
      en: "The digital learning conferences for the whole municipal group are on {gatherings/learning-conference/date:weekday} {gatherings/learning-conference/date}, {gatherings/learning-conference/hours/start:clock}–{gatherings/learning-conference/hours/end:clock}.",
    },
  },
  {
    id: "dates/3",
    kind: "data",
    text: {
      nb: "De fysiske samlingene på {gatherings/leader-gathering/place} for rektor og én til er {gatherings/leader-gathering/date:weekday} {gatherings/leader-gathering/date}.",
      nn: "Dei fysiske samlingane på {gatherings/leader-gathering/place} for rektor og éin til er {gatherings/leader-gathering/date:weekday} {gatherings/leader-gathering/date}.",
      en: "The in-person gatherings at {gatherings/leader-gathering/place} for the principal and one more person are on {gatherings/leader-gathering/date:weekday} {gatherings/leader-gathering/date}.",
    },
  },
  {
    id: "costs/0",
    kind: "data",
    text: {
      nb: "Selve programmet er gratis.",
      nn: "Sjølve programmet er gratis.",
      en: "The programme itself is free of charge.",
    },
  },
  {
    id: "costs/1",
    kind: "must",
    text: {
      nb: "Kommunen må selv dekke arbeidstiden som deltakerne bruker på samlinger og i det lokale utviklingsarbeidet.",
      nn: "Kommunen må sjølv dekkje arbeidstida som deltakarane brukar på samlingar og i det lokale utviklingsarbeidet.",
      en: "The municipality must itself cover the working time that the participants spend at gatherings and in the local development work.",
    },
  },
  {
    id: "costs/2",
    kind: "must",
    text: {
      nb: "Kommunen må selv dekke reisekostnadene til {gatherings/leader-gathering/place} for rektor og én til, med én fysisk samling per semester.",
      nn: "Kommunen må sjølv dekkje reisekostnadene til {gatherings/leader-gathering/place} for rektor og éin til, med éi fysisk samling per semester.",
      en: "The municipality must itself cover the cost of travel to {gatherings/leader-gathering/place} for the principal and one more person, for one in-person gathering per semester.",
    },
  },
  {
    id: "spring/1",
    kind: "data",
    text: {
      nb: "Informasjonswebinaret holdes {application/webinar/date}, og søknadsportalen åpner samme dag.",
      nn: "Informasjonswebinaret blir halde {application/webinar/date}, og søknadsportalen opnar same dag.",
      en: "The information webinar is held on {application/webinar/date}, and the application portal opens the same day.",
    },
  },
  {
    id: "spring/2",
    kind: "data",
    text: {
      nb: "Fristen for å søke er {application/deadline/date}.",
      nn: "Fristen for å søkje er {application/deadline/date}.",
      en: "Applications are due on {application/deadline/date}.",
    },
  },
  {
    id: "spring/3",
    kind: "duty",
    text: {
      nb: "Svarbrevene kommer {application/replyLetters/date}.",
      nn: "Svarbreva kjem {application/replyLetters/date}.",
      en: "The reply letters come on {application/replyLetters/date}.",
    },
  },
  {
    id: "spring/4",
    kind: "duty",
    text: {
      nb: "En veileder fra Kulturskolerådet tar kontakt med hver kommune i {application/adviserContact/from:monthName} eller {application/adviserContact/to:lastMonth}.",
      nn: "Ein rettleiar frå Kulturskolerådet tek kontakt med kvar kommune i {application/adviserContact/from:monthName} eller {application/adviserContact/to:lastMonth}.",
      en: "An adviser from Norsk kulturskoleråd contacts each municipality in {application/adviserContact/from:monthName} or {application/adviserContact/to:lastMonth}.",
    },
  },
] as const satisfies readonly Provision[];
