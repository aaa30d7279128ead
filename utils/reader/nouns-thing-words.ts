/**
 * Things that customers buy, use, book and wait for: the heads of the noun phrases that may be said back to them.
 * Concrete and countable, nothing that can be a person, a time, a quantity or a feeling. Singular; plurals are derived.
 */
export const THING_WORDS: ReadonlySet<string> = new Set(
  `
jacket coat shirt t-shirt tshirt blouse dress skirt trouser jean jumper sweater hoodie cardigan suit blazer shoe boot trainer sneaker sandal slipper sock hat cap scarf glove belt bag handbag backpack rucksack suitcase purse wallet watch ring necklace bracelet earring glasses sunglasses bra uniform costume gown swimsuit bikini pyjama legging waistcoat
phone smartphone iphone ipad tablet laptop macbook computer pc monitor screen keyboard mouse printer scanner router modem hub charger cable adapter adaptor battery powerbank headphone headset earphone earbud airpod speaker soundbar tv television projector camera lens drone console controller playstation xbox switch game disc dvd cd book ebook e-reader kindle sim card memory ssd drive hard-drive webcam microphone smartwatch tracker doorbell thermostat alarm sensor remote
kettle toaster microwave oven cooker hob fridge freezer fridge-freezer dishwasher washer dryer tumble-dryer washing-machine machine vacuum hoover iron blender mixer juicer grill fryer air-fryer coffee-machine heater boiler radiator fan purifier dehumidifier lamp light bulb chandelier mattress bed frame pillow duvet blanket sheet towel curtain blind rug carpet sofa couch armchair chair stool table desk wardrobe drawer cabinet cupboard shelf bookcase mirror door window lock tap sink shower bath toilet tile worktop kitchen fence shed tent gazebo barbecue bbq lawnmower mower strimmer drill saw hammer ladder toolbox tool paint wallpaper plant flower bouquet wreath hamper candle vase picture poster canvas clock pan pot knife plate bowl cup mug glass bottle flask lid filter hose pump
bike bicycle ebike e-bike scooter motorbike motorcycle car van vehicle tyre tire wheel brake engine gearbox windscreen helmet pram pushchair stroller buggy cot crib highchair car-seat seat toy doll puzzle lego trampoline swing slide bouncer monitor treadmill cross-trainer dumbbell racket skateboard surfboard ski snowboard wheelchair walker crutch stairlift hearing-aid
parcel package packet box letter envelope order delivery shipment consignment item product goods gift present voucher coupon ticket pass badge key-ring
flight booking reservation trip cruise holiday tour transfer hotel room suite villa apartment flat cabin train bus coach taxi ride hire rental rental-car car-hire luggage baggage boarding-pass visa passport seat-upgrade upgrade excursion
subscription membership plan policy contract account profile login password app application website site page portal dashboard software program plugin extension update upgrade licence license download file document report export import backup invoice bill statement receipt payment refund transaction transfer deposit direct-debit standing-order mortgage loan overdraft cheque pension claim quote quotation premium warranty guarantee insurance cover certificate application form
broadband internet wifi wi-fi connection line signal landline mobile contract sim-card box dish aerial meter smart-meter tariff electricity gas water supply
meal pizza burger curry sandwich salad soup cake pie bread milk coffee tea wine beer steak chicken fish sushi kebab breakfast lunch dinner groceries shopping takeaway starter dessert
prescription medication medicine tablets inhaler glasses lens hearing-aid brace crown filling denture crutches test kit sample vaccine
course lesson class module exam assignment certificate diploma textbook webinar ticket concert show match event appointment viewing tenancy lease deposit keys
cream lotion serum shampoo perfume lipstick foundation mascara moisturiser hairdryer straightener razor toothbrush shaver trimmer epilator
dog-food collar lead cage aquarium hutch kennel litter-tray
api endpoint webhook integration server database domain hosting instance cluster token sdk library feature button widget template workspace project board calendar inbox
boiler roof gutter pipe drain leak ceiling wall floor stairs lift elevator gate garage driveway extension conservatory solar-panel panel inverter heat-pump pump
`
    .trim()
    .split(/\s+/),
);

/** Words of the list above that are too vague alone; they need a describing word before them: "the dining table", not "the table". */
export const VAGUE_ALONE: ReadonlySet<string> = new Set(
  'order item product goods form page site line box card file update upgrade pass switch light glass plate cover quote import export test kit sample class show match event claim signal supply water gas lead present slide swing grill fan filling crown brace page import button board project transfer ride plan account statement payment refund transaction shopping application report document letter policy deposit machine seat lens screen drive memory contract delivery shipment'.split(
    ' ',
  ),
);

/** Things that stand around in many a story that is not about them: they count only where a fault, a purchase or a question is told of them. */
export const INCIDENTAL: ReadonlySet<string> = new Set(
  'worktop envelope wheelchair door window lock wall floor gate table desk sink bath bag handbag wallet purse phone computer pc card glass light chair bed ceiling garage driveway stairs lift car bus train taxi coach bank key pocket watch room flat apartment kitchen inbox calendar calculator screen mouse keyboard shopping dinner lunch breakfast tea coffee milk water house passport'.split(
    ' ',
  ),
);
