import type { Assumption } from "../round/index.js";

/**
 * The questions that the call of Norsk kulturskoleråd for 2026–2027 leaves open, and the assumption that the round goes by.
 */
export const assumptions2026 = [
  {
    id: "D1",
    reads: [{ at: "application/deadline/time", as: null }],
    question: {
      nb: "Når på dagen går søknadsfristen {application/deadline/date} ut?",
      nn: "Når på dagen går søknadsfristen {application/deadline/date} ut?",
      en: "At what time on {application/deadline/date} does the application deadline end?",
    },
    answer: {
      nb: "Fristen går ut ved midnatt på slutten av dagen, norsk tid. Det er ikke lagt til noen ekstra frist.",
      nn: "Fristen går ut ved midnatt på slutten av dagen, norsk tid. Det er ikkje lagt til nokon ekstra frist.",
      en: "The deadline ends at midnight at the end of the day, Norwegian time. No extra time is added.",
    },
  },
  {
    id: "D2",
    reads: [{ at: "application/portal/time", as: null }],
    question: {
      nb: "Når på dagen åpner søknadsportalen {application/portal/date}?",
      nn: "Når på dagen opnar søknadsportalen {application/portal/date}?",
      en: "At what time on {application/portal/date} does the application portal open?",
    },
    answer: {
      nb: "Klokkeslettet er ikke oppgitt, så portalen regnes som stengt før {application/portal/date:day} og åpen fra {application/portal/date:nextDay}. En søknad som blir levert på selve åpningsdagen, er i tide.",
      nn: "Klokkeslettet er ikkje oppgitt, så portalen blir rekna som stengd før {application/portal/date:day} og open frå {application/portal/date:nextDay}. Ein søknad som blir levert på sjølve opningsdagen, er i tide.",
      en: "The time is not stated, so the portal is taken to be closed before {application/portal/date:day} and open from {application/portal/date:nextDay}. An application submitted on the opening day itself is in time.",
    },
  },
  {
    id: "D3",
    reads: [{ at: "period" }, { at: "semesters/*" }],
    question: {
      nb: "Når begynner og slutter et semester?",
      nn: "Når byrjar og sluttar eit semester?",
      en: "When does a semester begin and end?",
    },
    answer: {
      nb: "Semestrene følger hverandre uten opphold og begynner {semesters/*/from}. Det siste varer til og med {period/to:last}.",
      nn: "Semestera følgjer kvarandre utan opphald og byrjar {semesters/*/from}. Det siste varer til og med {period/to:last}.",
      en: "The semesters follow one another without a break and begin on {semesters/*/from}. The last one runs to the end of {period/to:last}.",
    },
  },
  {
    id: "D4",
    reads: [{ at: "kinds/kick-off" }],
    question: {
      nb: "Er KickOff det samme som læringskonferansen samme høst?",
      nn: "Er KickOff det same som læringskonferansen same hausten?",
      en: "Is the KickOff the same as the learning conference of the same autumn?",
    },
    answer: {
      nb: "Nei. KickOff er et eget møte og kommer i tillegg til læringskonferansen.",
      nn: "Nei. KickOff er eit eige møte og kjem i tillegg til læringskonferansen.",
      en: "No. The KickOff is a meeting of its own and comes in addition to the learning conference.",
    },
  },
  {
    id: "D5",
    reads: [{ at: "gatherings/leader-gathering/hours", as: null }],
    question: {
      nb: "Når på dagen og hvor på {gatherings/leader-gathering/place} holdes ledersamlingene?",
      nn: "Når på dagen og kvar på {gatherings/leader-gathering/place} blir leiarsamlingane haldne?",
      en: "At what time of day, and where at {gatherings/leader-gathering/place}, are the leader gatherings held?",
    },
    answer: {
      nb: "Det er ikke oppgitt. Samlingene føres opp som heldagsmøter, og timetallet regnes som ukjent, aldri som null.",
      nn: "Det er ikkje oppgitt. Samlingane blir førte opp som heildagsmøte, og timetalet blir rekna som ukjent, aldri som null.",
      en: "That is not stated. The gatherings are entered as lasting all day, and their hours count as unknown, never as zero.",
    },
  },
  {
    id: "D6",
    reads: [{ at: "audiences/principal-and-companion" }],
    question: {
      nb: "Hvem skal rektor ha med seg på ledersamlingene?",
      nn: "Kven skal rektor ha med seg på leiarsamlingane?",
      en: "Who is to come to the leader gatherings with the principal?",
    },
    answer: {
      nb: "Hvem som helst av de andre i kommunegruppa. Kommer ingen, blir det påpekt, men kommunen blir ikke utelukket av den grunn.",
      nn: "Kven som helst av dei andre i kommunegruppa. Kjem ingen, blir det påpeikt, men kommunen blir ikkje utelukka av den grunn.",
      en: "Any one other member of the municipal group. If nobody comes, this is reported, but the municipality is not excluded because of it.",
    },
  },
  {
    id: "D7",
    reads: [{ at: "group/combinations/*" }, { at: "group/otherCombinations" }],
    question: {
      nb: "Kan én person ha to plasser i kommunegruppa?",
      nn: "Kan éin person ha to plassar i kommunegruppa?",
      en: "Can one person hold two seats in the municipal group?",
    },
    answer: {
      nb: "Politisk og administrativ kulturskoleeier må være to personer, mens den administrative også kan være rektor. Andre kombinasjoner må vurderes i hvert enkelt tilfelle.",
      nn: "Politisk og administrativ kulturskuleeigar må vere to personar, medan den administrative òg kan vere rektor. Andre kombinasjonar må vurderast i kvart enkelt tilfelle.",
      en: "The political and the administrative school owner must be two people, while the administrative one may also be the principal. Any other combination must be judged case by case.",
    },
  },
  {
    id: "D8",
    reads: [{ at: "group/completeBy" }],
    question: {
      nb: "Må søknaden si hvem som er med i kommunegruppa?",
      nn: "Må søknaden seie kven som er med i kommunegruppa?",
      en: "Must the application say who is in the municipal group?",
    },
    answer: {
      nb: "Nei, det er nok at kommunen forplikter seg til å stille med en gruppe, som må være komplett til KickOff. Er gruppa likevel oppgitt i søknaden, blir det påpekt hva som må på plass innen da.",
      nn: "Nei, det er nok at kommunen forpliktar seg til å stille med ei gruppe, som må vere komplett til KickOff. Er gruppa likevel oppgitt i søknaden, blir det påpeikt kva som må på plass innan då.",
      en: "No, it is enough that the municipality commits itself to providing a group, which must be complete by the KickOff. If the application names the group all the same, what must be in place by then is reported.",
    },
  },
  {
    id: "D9",
    reads: [{ at: "wish/clarity" }],
    question: {
      nb: "Når er ønsket om utvikling tydelig?",
      nn: "Når er ønsket om utvikling tydeleg?",
      en: "When is the wish for development clear?",
    },
    answer: {
      nb: "Det må vurderes av et menneske, og den vurderingen gjelder når den er gjort. Fram til da er svaret ukjent uten en beskrivelse av ønsket, og med en beskrivelse står det åpent.",
      nn: "Det må vurderast av eit menneske, og den vurderinga gjeld når ho er gjord. Fram til då er svaret ukjent utan ei skildring av ønsket, og med ei skildring står det ope.",
      en: "That takes a human judgement, which stands once it is made. Until then the answer is unknown without a description of the wish, and open with one.",
    },
  },
  {
    id: "D10",
    reads: [{ at: "wish/areas" }],
    question: {
      nb: "Må ønsket gjelde både profesjon, pedagogikk og organisasjon?",
      nn: "Må ønsket gjelde både profesjon, pedagogikk og organisasjon?",
      en: "Must the wish cover profession, pedagogy and organisation alike?",
    },
    answer: {
      nb: "Ja, alle tre. Mangler ett av områdene, blir det nevnt.",
      nn: "Ja, alle tre. Manglar eitt av områda, blir det nemnt.",
      en: "Yes, all three. If one of them is missing, it is named.",
    },
  },
  {
    id: "D11",
    reads: [{ at: "application/applicants" }],
    question: {
      nb: "Hvem kan søke?",
      nn: "Kven kan søkje?",
      en: "Who can apply?",
    },
    answer: {
      nb: "Norske kommuner med firesifret kommunenummer kan søke, og Longyearbyen bare når det er åpnet særskilt for det. Fylkeskommuner og private skoler kan ikke søke.",
      nn: "Norske kommunar med firesifra kommunenummer kan søkje, og Longyearbyen berre når det er opna særskilt for det. Fylkeskommunar og private skular kan ikkje søkje.",
      en: "Norwegian municipalities with a four-digit municipality number can apply, and Longyearbyen only where this has been specially allowed. County authorities and private schools cannot apply.",
    },
  },
  {
    id: "D12",
    reads: [{ at: "application/partners" }],
    question: {
      nb: "Hvordan søker kommuner som vil delta sammen, eller som har en interkommunal kulturskole?",
      nn: "Korleis søkjer kommunar som vil delta saman, eller som har ein interkommunal kulturskule?",
      en: "How do municipalities apply if they want to take part together or share an intermunicipal arts school?",
    },
    answer: {
      nb: "Hver søknad gjelder én kommune, som kan føre opp andre kommuner som partnere. Kommunene deler ikke plasser i kommunegruppa med mindre noe annet er bestemt.",
      nn: "Kvar søknad gjeld éin kommune, som kan føre opp andre kommunar som partnarar. Kommunane deler ikkje plassar i kommunegruppa med mindre noko anna er bestemt.",
      en: "Each application is for one municipality, which may name other municipalities as partners. The municipalities do not share seats in the municipal group unless something else has been decided.",
    },
  },
  {
    id: "D13",
    reads: [{ at: "application/selection/capacity", as: null }, { at: "application/selection/membership", as: "not-required" }],
    question: {
      nb: "Er det et tak på antallet kommuner, finnes det utvalgskriterier, og må kommunen være medlem av Norsk kulturskoleråd?",
      nn: "Er det eit tak på talet på kommunar, finst det kriterium for utval, og må kommunen vere medlem av Norsk kulturskoleråd?",
      en: "Is there a limit on the number of municipalities, are there selection criteria, and must the municipality be a member of Norsk kulturskoleråd?",
    },
    answer: {
      nb: "Utlysningen sier ingenting om dette. Derfor blir det ikke kontrollert, og søknadene får ikke poeng.",
      nn: "Utlysinga seier ingenting om dette. Derfor blir det ikkje kontrollert, og søknadene får ikkje poeng.",
      en: "The call says nothing about this. Therefore none of it is checked, and applications are not scored.",
    },
  },
  {
    id: "D14",
    reads: [{ at: "guidance/notCounted" }],
    question: {
      nb: "Regnes kontakten fra veilederen i {application/adviserContact/from:monthName} eller {application/adviserContact/to:lastMonthName} og informasjonswebinaret i {application/webinar/date:monthName} som veiledning?",
      nn: "Blir kontakten frå rettleiaren i {application/adviserContact/from:monthName} eller {application/adviserContact/to:lastMonthName} og informasjonswebinaret i {application/webinar/date:monthName} rekna som rettleiing?",
      en: "Do the adviser’s contact in {application/adviserContact/from:monthName} or {application/adviserContact/to:lastMonthName} and the information webinar in {application/webinar/date:monthName} count as guidance?",
    },
    answer: {
      nb: "Nei, ingen av delene regnes som veiledning.",
      nn: "Nei, ingen av delane blir rekna som rettleiing.",
      en: "No, neither of them counts as guidance.",
    },
  },
  {
    id: "D15",
    reads: [{ at: "guidance/inOtherMode" }],
    question: {
      nb: "Kan et veiledningsmøte være digitalt?",
      nn: "Kan eit rettleiingsmøte vere digitalt?",
      en: "Can a guidance meeting be digital?",
    },
    answer: {
      nb: "Utlysningen sier at møtene er fysiske. Et digitalt møte teller likevel med, men det blir påpekt.",
      nn: "Utlysinga seier at møta er fysiske. Eit digitalt møte tel likevel med, men det blir påpeikt.",
      en: "The call says that the meetings are held in person. A digital meeting counts all the same, but this is reported.",
    },
  },
  {
    id: "D16",
    reads: [{ at: "costs/adviser-travel/payer", as: "organiser" }],
    question: {
      nb: "Hvem betaler for veilederen, innholdet i programmet og veilederens reiser til lokale møter?",
      nn: "Kven betaler for rettleiaren, innhaldet i programmet og reisene rettleiaren har til lokale møte?",
      en: "Who pays for the adviser, the programme’s own content and the adviser’s travel to local meetings?",
    },
    answer: {
      nb: "{organiser}, siden utlysningen sier at selve programmet er gratis. At det også gjelder veilederens reiser, er lagt til grunn her.",
      nn: "{organiser}, sidan utlysinga seier at sjølve programmet er gratis. At det òg gjeld reisene til rettleiaren, er lagt til grunn her.",
      en: "{organiser}, since the call says that the programme itself is free of charge. That this includes the adviser’s travel is an assumption.",
    },
  },
  {
    id: "D17",
    reads: [{ at: "costs/*/payer", as: "not-stated" }],
    question: {
      nb: "Hvem betaler for overnatting og måltider i forbindelse med {gatherings/leader-gathering/place}, for møterom til de lokale møtene og for vikarer?",
      nn: "Kven betaler for overnatting og måltid i samband med {gatherings/leader-gathering/place}, for møterom til dei lokale møta og for vikarar?",
      en: "Who pays for lodging and meals in connection with {gatherings/leader-gathering/place}, for the venue of the local meetings and for substitute teachers?",
    },
    answer: {
      nb: "Det sier utlysningen ikke, og svaret blir stående åpent.",
      nn: "Det seier utlysinga ikkje, og svaret blir ståande ope.",
      en: "The call does not say, and the answer is left open.",
    },
  },
  {
    id: "D18",
    reads: [{ at: "costs/working-time.guidance/payer", as: "municipality" }],
    question: {
      nb: "Hvem dekker arbeidstiden på veiledningsmøtene?",
      nn: "Kven dekkjer arbeidstida på rettleiingsmøta?",
      en: "Who covers the working time at the guidance meetings?",
    },
    answer: {
      nb: "Det er lagt til grunn at kommunen gjør det, siden utlysningen nevner bare samlinger og lokalt utviklingsarbeid.",
      nn: "Det er lagt til grunn at kommunen gjer det, sidan utlysinga nemner berre samlingar og lokalt utviklingsarbeid.",
      en: "The municipality is assumed to do so, since the call names only gatherings and local development work.",
    },
  },
  {
    id: "D19",
    reads: [{ at: "localWork/requiredHours", as: null }],
    question: {
      nb: "Hvor mye mellomarbeid må kommunegruppa gjøre?",
      nn: "Kor mykje mellomarbeid må kommunegruppa gjere?",
      en: "How much interim work must the municipal group do?",
    },
    answer: {
      nb: "Utlysningen krever ingen bestemt mengde. Tiden mellom møtene blir vist.",
      nn: "Utlysinga krev inga bestemt mengd. Tida mellom møta blir vist.",
      en: "The call requires no particular amount. The time between the meetings is shown.",
    },
  },
  {
    id: "D20",
    reads: [{ at: "absence" }],
    question: {
      nb: "Hva skjer når noen er borte fra en samling eller et møte?",
      nn: "Kva skjer når nokon er borte frå ei samling eller eit møte?",
      en: "What happens when somebody is absent from a gathering or a meeting?",
    },
    answer: {
      nb: "Fraværet blir påpekt, men ingen blir utelukket på grunn av det.",
      nn: "Fråværet blir påpeikt, men ingen blir utelukka på grunn av det.",
      en: "The absence is reported, but nobody is excluded because of it.",
    },
  },
  {
    id: "D21",
    reads: [{ at: "group/knownEvents/municipal-election-2027" }],
    question: {
      nb: "Hva følger av at det er kommunestyrevalg {group/knownEvents/municipal-election-2027/date}, midt i programperioden?",
      nn: "Kva følgjer av at det er kommunestyreval {group/knownEvents/municipal-election-2027/date}, midt i programperioden?",
      en: "What follows from the municipal election on {group/knownEvents/municipal-election-2027/date}, which falls within the programme period?",
    },
    answer: {
      nb: "Den politiske plassen kan få en ny person. Står den uendret forbi valget, blir det påpekt, men ingen blir utelukket av den grunn.",
      nn: "Den politiske plassen kan få ein ny person. Står han uendra forbi valet, blir det påpeikt, men ingen blir utelukka av den grunn.",
      en: "The political seat may change hands. If it runs past the election unchanged, this is reported, but nobody is excluded because of it.",
    },
  },
  {
    id: "D22",
    reads: [{ at: "guidance/days" }],
    question: {
      nb: "På hvilke dager kan kommunen og veilederen avtale veiledningsmøter?",
      nn: "På kva dagar kan kommunen og rettleiaren avtale rettleiingsmøte?",
      en: "On which days can the municipality and its adviser agree to hold guidance meetings?",
    },
    answer: {
      nb: "Det er opp til dem. Et møte i helgen eller på en offentlig fridag blir påpekt, og et møte kan ikke være samtidig med et annet møte i programmet.",
      nn: "Det er opp til dei. Eit møte i helga eller på ein offentleg fridag blir påpeikt, og eit møte kan ikkje vere samtidig med eit anna møte i programmet.",
      en: "That is up to them. A meeting at the weekend or on a public holiday is reported, and a meeting cannot be at the same time as another meeting of the programme.",
    },
  },
  {
    id: "D23",
    reads: [{ at: "application/deadline/lastMinute" }],
    question: {
      nb: "Når går en søknadsfrist med klokkeslett ut?",
      nn: "Når går ein søknadsfrist med klokkeslett ut?",
      en: "When does an application deadline with a time of day end?",
    },
    answer: {
      nb: "Når det minuttet som er nevnt, er over. En søknad som blir levert i det minuttet, er i tide.",
      nn: "Når det minuttet som er nemnt, er over. Ein søknad som blir levert i det minuttet, er i tide.",
      en: "When the minute that is named is over. An application submitted within that minute is in time.",
    },
  },
  {
    id: "D24",
    reads: [{ at: "guidance/shortDays" }],
    question: {
      nb: "Er det andre dager enn helger og offentlige fridager som veiledningsmøter helst ikke bør være på?",
      nn: "Er det andre dagar enn helger og offentlege fridagar som rettleiingsmøte helst ikkje bør vere på?",
      en: "Are there days other than weekends and public holidays on which guidance meetings should preferably not be held?",
    },
    answer: {
      nb: "Ja. Julaften, nyttårsaften og onsdag før påske har mange kort arbeidsdag. Et møte på en slik dag blir påpekt, og det blir bare foreslått når det ikke er nok andre dager.",
      nn: "Ja. Julaftan, nyttårsaftan og onsdag før påske har mange kort arbeidsdag. Eit møte på ein slik dag blir påpeikt, og det blir berre foreslått når det ikkje er nok andre dagar.",
      en: "Yes. On Christmas Eve, New Year’s Eve and the Wednesday before Easter many people have a short working day. A meeting on such a day is reported, and it is proposed only when there are not enough other days.",
    },
  },
  {
    id: "D25",
    reads: [{ at: "completion" }],
    question: {
      nb: "Hva skal til for at kommunen har fullført programmet?",
      nn: "Kva skal til for at kommunen har fullført programmet?",
      en: "What does it take for the municipality to have completed the programme?",
    },
    answer: {
      nb: "Kommunen må ha fått en veileder og være med ut programperioden, kommunegruppa må ha vært komplett minst én dag, og noen derfra må ha møtt fram minst én gang. Er det ikke kjent hvem som kom, regnes det ikke imot kommunen.",
      nn: "Kommunen må ha fått ein rettleiar og vere med ut programperioden, kommunegruppa må ha vore komplett minst éin dag, og nokon derifrå må ha møtt fram minst éin gong. Er det ikkje kjent kven som kom, blir det ikkje rekna mot kommunen.",
      en: "The municipality must have been given an adviser and take part to the end of the programme period, its municipal group must have been complete on at least one day, and somebody from the group must have come at least once. Where it is not known who came, that does not count against the municipality.",
    },
  },
] as const satisfies readonly Assumption[];
