// Generated from api-spec/ by `npm run generate`. Do not edit.

export const openapi: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "info": {
    "title": "Kobo API",
    "version": "1.0.0",
    "summary": "Apply for, decide on, allocate and look after municipal rental homes.",
    "description": "The reference API of Kobo. A municipality (`kommune`) is a tenant: every operation on its data\nnames it in the header `Kobo-Kommunenummer`, and a thing that belongs to another municipality is\nanswered as if it did not exist. Field names are Norwegian domain words; those Kobo's own Bolig API\nalready gave are kept as it spells them.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    },
    "contact": {
      "name": "Kobo byggeklosser"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "tags": [
    {
      "name": "kommune",
      "description": "The municipality and what it has chosen to offer."
    },
    {
      "name": "kriteriesett",
      "description": "What a municipality has decided, and a case held against it."
    },
    {
      "name": "meg",
      "description": "The person who is logged in, as the registers and the municipality know them."
    },
    {
      "name": "soeknad",
      "description": "The application, from first answer to receipt."
    },
    {
      "name": "sak",
      "description": "The case: list, take, read, wait, withdraw, close, open."
    },
    {
      "name": "oppgave",
      "description": "What somebody is to do in a case."
    },
    {
      "name": "journalnotat",
      "description": "What is said and seen in a case, written down for good."
    },
    {
      "name": "melding",
      "description": "What the party and the municipality write to each other in a case."
    },
    {
      "name": "vedlegg",
      "description": "Papers and pictures that belong to an application or a case."
    },
    {
      "name": "brevmal",
      "description": "What letters are made from."
    },
    {
      "name": "dokument",
      "description": "Letters and receipts of a case as they were sent."
    },
    {
      "name": "kartlegging",
      "description": "The needs assessment with the answer boligsosialloven § 7 asks for."
    },
    {
      "name": "oekonomi",
      "description": "Income and tax settlement fetched from Skatteetaten."
    },
    {
      "name": "vedtak",
      "description": "Proposal, approval and decision."
    },
    {
      "name": "ventelisteplass",
      "description": "Who waits for a home, in which order and why, and whether they still need it."
    },
    {
      "name": "tilbud",
      "description": "An offer of one home to one case."
    },
    {
      "name": "leieforhold",
      "description": "The tenancy that follows from a signed contract."
    },
    {
      "name": "oppsigelse",
      "description": "Notice of a tenancy, and what is said against it."
    },
    {
      "name": "leieregulering",
      "description": "The rents of tenancies, and how they change."
    },
    {
      "name": "fornyelse",
      "description": "What comes of a tenancy when its end draws near."
    },
    {
      "name": "husleie",
      "description": "Rent lines for the accounts."
    },
    {
      "name": "mva",
      "description": "What value added tax can be compensated for homes."
    },
    {
      "name": "bolig",
      "description": "The municipality's homes."
    },
    {
      "name": "kobobolig",
      "description": "Homes as Kobo's own Bolig API has them, for systems written for it."
    },
    {
      "name": "boligbilde",
      "description": "Pictures of homes, with what is seen in them."
    },
    {
      "name": "reservasjon",
      "description": "Homes that are held back, and until when."
    },
    {
      "name": "avtale",
      "description": "Agreements on homes of others: referral, allocation, lease, foundation."
    },
    {
      "name": "boenhet",
      "description": "Homes as units: divided, joined, gone."
    },
    {
      "name": "bolignotat",
      "description": "What is noted on a home, written down for good."
    },
    {
      "name": "befaring",
      "description": "Inspections of homes."
    },
    {
      "name": "import",
      "description": "Bulk import of homes from a spreadsheet."
    },
    {
      "name": "hendelse",
      "description": "What has happened, for systems that follow along."
    },
    {
      "name": "webhook",
      "description": "Events pushed to a receiver, signed."
    },
    {
      "name": "innsyn",
      "description": "The log of who read what."
    },
    {
      "name": "drift",
      "description": "Whether the service is alive."
    }
  ],
  "security": [],
  "paths": {
    "/v1/status": {
      "get": {
        "operationId": "hentStatus",
        "summary": "Ask whether the service is ready",
        "description": "Answers 200 when the database can be reached. Belongs to no municipality.",
        "tags": [
          "drift"
        ],
        "security": [],
        "x-kobo-roles": [],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Status"
                },
                "examples": {
                  "klar": {
                    "value": {
                      "status": "OK",
                      "versjon": "1.0.0"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/kommune": {
      "get": {
        "operationId": "hentKommune",
        "summary": "Read what the municipality offers",
        "description": "Public. The application form shows it before anyone has logged in.",
        "tags": [
          "kommune"
        ],
        "security": [],
        "x-kobo-roles": [],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kommune"
                },
                "examples": {
                  "krokvik": {
                    "value": {
                      "kommunenummer": "9901",
                      "navn": {
                        "nb": "Krokvik kommune",
                        "nn": "Krokvik kommune"
                      },
                      "kontakt": {
                        "navn": {
                          "nb": "Boligkontoret",
                          "nn": "Bustadkontoret"
                        },
                        "telefon": "00 00 00 00",
                        "aapningstid": {
                          "nb": "Hverdager kl. 9–15",
                          "nn": "Kvardagar kl. 9–15"
                        }
                      },
                      "navKontakt": {
                        "navn": {
                          "nb": "NAV Krokvik",
                          "nn": "NAV Krokvik"
                        },
                        "telefon": "00 00 00 01",
                        "aapningstid": {
                          "nb": "Hele døgnet",
                          "nn": "Heile døgnet"
                        }
                      },
                      "krisekontakt": {
                        "navn": {
                          "nb": "Krisesenteret i Krokvik",
                          "nn": "Krisesenteret i Krokvik"
                        },
                        "telefon": "00 00 00 02",
                        "aapningstid": {
                          "nb": "Hele døgnet",
                          "nn": "Heile døgnet"
                        }
                      },
                      "formaal": [
                        "NY",
                        "BOLIGBISTAND"
                      ],
                      "spraak": [
                        "nb",
                        "nn"
                      ],
                      "svartid": {
                        "nb": "Vanligvis 6 uker",
                        "nn": "Vanlegvis 6 veker"
                      },
                      "utkastLevetidDager": 30,
                      "tilbudsfristDager": 7,
                      "personvernombud": "personvernombud@krokvik.example",
                      "miljoe": "TEST"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/innbygger": {
      "get": {
        "operationId": "hentInnbygger",
        "summary": "Read what Folkeregisteret says about the citizen",
        "description": "Looks the citizen up in Folkeregisteret (boligsosialloven § 9) and logs the lookup. Children with address protection are left out. A register that does not answer keeps nobody from applying: the answer is then what was fetched before, and the register is asked again until it answers.",
        "tags": [
          "meg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "PERSON",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Innbygger"
                },
                "examples": {
                  "innbygger": {
                    "value": {
                      "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                      "navn": "ERFAREN HESTEDROSJE",
                      "identMaskert": "149184*****",
                      "adresseSkjult": false,
                      "adresse": "Lyngveien 14 A, 0000 Krokvik",
                      "barn": [
                        {
                          "barnId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0002",
                          "navn": "GLAD FREGNE",
                          "foedselsdato": "2017-03-14",
                          "deltBosted": false
                        }
                      ],
                      "kilde": {
                        "register": "FOLKEREGISTERET",
                        "hentet": "2026-11-20T09:14:00Z"
                      }
                    }
                  },
                  "ikkeHentet": {
                    "value": {
                      "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                      "identMaskert": "038195*****",
                      "adresseSkjult": false,
                      "adresse": null,
                      "barn": []
                    }
                  },
                  "adresseSkjult": {
                    "value": {
                      "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0003",
                      "navn": "STILLE BLYANT",
                      "identMaskert": "019190*****",
                      "adresseSkjult": true,
                      "adresse": null,
                      "barn": [],
                      "kilde": {
                        "register": "FOLKEREGISTERET",
                        "hentet": "2026-11-20T09:14:00Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/ansatt": {
      "get": {
        "operationId": "hentAnsatt",
        "summary": "Read who the employee is here",
        "description": "Name, unit and roles in this municipality, from the token.",
        "tags": [
          "meg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:ansatt"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER",
          "PERSONVERNOMBUD"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ansatt"
                },
                "examples": {
                  "ansatt": {
                    "value": {
                      "ansattId": "trine",
                      "navn": "Trine saksbehandler",
                      "enhet": "BOLIGKONTOR",
                      "roller": [
                        "SAKSBEHANDLER",
                        "BOLIGOVERSIKT"
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/opplysninger": {
      "get": {
        "operationId": "hentMineOpplysninger",
        "summary": "Read everything the municipality has about the citizen",
        "description": "A copy of the citizen's own personal data in one answer, to be kept: applications, cases, messages, letters, tenancies, what registers were asked and what they said of the citizen, and who has looked. Files are listed with their id and checksum and are downloaded one by one. Of others in the household only what the citizen has written themselves, and their children as Folkeregisteret showed them. What employees have written for their own use is not here: a party asks for insight in the case (forvaltningsloven § 18). No register is asked.",
        "tags": [
          "meg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "PERSON",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MineOpplysninger"
                },
                "examples": {
                  "mineOpplysninger": {
                    "value": {
                      "laget": "2026-11-20T10:45:00Z",
                      "innbygger": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "identMaskert": "149184*****",
                        "adresseSkjult": false,
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "barn": [],
                        "kilde": {
                          "register": "FOLKEREGISTERET",
                          "hentet": "2026-11-20T09:14:00Z"
                        }
                      },
                      "soeknader": [
                        {
                          "soeknad": {
                            "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                            "status": "UTKAST",
                            "versjon": 3,
                            "skjemaversjon": 1,
                            "spraak": "nb",
                            "steg": "husstand",
                            "svar": {
                              "akutt": "NEI",
                              "formaal": "NY"
                            },
                            "opprettet": "2026-11-20T10:00:00Z",
                            "sistLagret": "2026-11-20T10:42:00Z",
                            "slettesDato": "2026-12-20"
                          },
                          "vedlegg": [
                            {
                              "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea001",
                              "type": "OPPSIGELSE",
                              "filnavn": "Oppsigelse fra utleier.pdf",
                              "status": "REN",
                              "versjon": 3,
                              "opprettet": "2026-11-19T17:00:00Z",
                              "format": "PDF",
                              "antallByte": 48213,
                              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                            }
                          ]
                        }
                      ],
                      "saker": [],
                      "leieforhold": [],
                      "innhentinger": [
                        {
                          "register": "INNTEKT",
                          "status": "OK",
                          "hjemmel": "boligsosialloven § 9",
                          "hentet": "2026-11-20T10:20:00Z",
                          "raadataSlettes": "2027-11-20"
                        }
                      ],
                      "oekonomi": [],
                      "oppslag": [
                        {
                          "tid": "2026-11-20T10:20:00Z",
                          "rolle": "SAKSBEHANDLER",
                          "operasjon": "hentOekonomi",
                          "hva": "OEKONOMI",
                          "formaal": "Saksbehandling",
                          "hjemmel": "boligsosialloven § 9"
                        }
                      ]
                    }
                  },
                  "ingenOpplysninger": {
                    "value": {
                      "laget": "2026-11-20T10:45:00Z",
                      "soeknader": [],
                      "saker": [],
                      "leieforhold": [],
                      "innhentinger": [],
                      "oekonomi": [],
                      "oppslag": []
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/saker": {
      "get": {
        "operationId": "listMineSaker",
        "summary": "List the citizen's own cases",
        "description": "List the citizen's own cases.",
        "tags": [
          "meg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MinSakListe"
                },
                "examples": {
                  "mineSaker": {
                    "value": {
                      "items": [
                        {
                          "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "saksnummer": "2026-00093",
                          "sakstype": "KOMMUNAL_BOLIG_NY",
                          "status": "TILBUD",
                          "dinTur": true,
                          "sendt": "2026-03-02T10:00:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/saker/{sakId}": {
      "get": {
        "operationId": "hentMinSak",
        "summary": "Read one of the citizen's own cases",
        "description": "Status, whose turn it is, the decision, the offer and the tenancy, as the party may see them.",
        "tags": [
          "meg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MinSak"
                },
                "examples": {
                  "minSak": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00093",
                      "sakstype": "KOMMUNAL_BOLIG_NY",
                      "status": "TILBUD",
                      "dinTur": true,
                      "akutt": false,
                      "sendt": "2026-03-02T10:00:00Z",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kanTrekkes": false,
                      "forventetSvar": "2026-04-13",
                      "saksbehandler": "Trine saksbehandler",
                      "tidslinje": [
                        {
                          "steg": "SOEKNAD_MOTTATT",
                          "tilstand": "FERDIG",
                          "fra": "2026-03-02",
                          "til": "2026-03-02"
                        },
                        {
                          "steg": "VURDERING",
                          "tilstand": "FERDIG",
                          "fra": "2026-03-02",
                          "til": "2026-04-14"
                        },
                        {
                          "steg": "VEDTAK",
                          "tilstand": "FERDIG",
                          "fra": "2026-04-14",
                          "til": "2026-04-14"
                        },
                        {
                          "steg": "VENTELISTE",
                          "tilstand": "FERDIG",
                          "fra": "2026-04-14",
                          "til": "2026-11-19"
                        },
                        {
                          "steg": "TILBUD",
                          "tilstand": "NAA",
                          "fra": "2026-11-19",
                          "til": null
                        },
                        {
                          "steg": "KONTRAKT",
                          "tilstand": "SENERE",
                          "fra": null,
                          "til": null
                        }
                      ],
                      "vedtak": {
                        "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                        "resultat": "TILSAGN",
                        "vedtaksdato": "2026-04-14",
                        "fakta": "Du har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": [],
                        "klagefrist": "2026-05-05",
                        "klageinstans": "Statsforvalteren",
                        "saksbehandler": "Trine saksbehandler",
                        "fattetAv": "Vidar vedtak"
                      },
                      "tilbud": {
                        "tilbudId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e4001",
                        "status": "SENDT",
                        "versjon": 1,
                        "sendt": "2026-11-19T08:00:00Z",
                        "svarfrist": "2026-11-26",
                        "bolig": {
                          "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                          "adresse": {
                            "adressenavn": "Strandveien",
                            "nummer": 12,
                            "bokstav": "B",
                            "postnummer": "0000",
                            "poststed": "Krokvik",
                            "kommunenummer": "9901"
                          },
                          "bruksenhetsnummer": "H0203",
                          "bygningstype": "BLOKK",
                          "boligtype": "ORDINAER",
                          "erBofellesskap": false,
                          "bemanning": "INGEN",
                          "status": "RESERVERT",
                          "markeringer": [
                            "RESERVERT"
                          ],
                          "antallSoverom": 3,
                          "bruksareal": 74,
                          "manedsleie": 10000,
                          "etasjenummer": 2,
                          "heis": true,
                          "klarFra": "2026-12-15",
                          "versjon": 4
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/saker/{sakId}/behov": {
      "post": {
        "operationId": "svarPaaBehov",
        "summary": "Tell whether a home is still needed",
        "description": "Asked or not. Saying no takes nobody off the list: the municipality gets in touch first.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "BEHOV_KAN_IKKE_BESVARES"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MittBehovssvar"
              },
              "examples": {
                "mittSvar": {
                  "value": {
                    "svar": "ENDRET",
                    "tekst": "Vi venter barn i mars."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MinVentelisteplass"
                },
                "examples": {
                  "min": {
                    "value": {
                      "status": "VENTER",
                      "siden": "2026-04-14",
                      "sistBekreftet": "2026-11-20",
                      "svar": "ENDRET",
                      "kanSvare": true
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/saker/{sakId}/journalnotater": {
      "get": {
        "operationId": "listMineJournalnotater",
        "summary": "List the notes of an own case",
        "description": "Those the party may read, each as it was last put right (forvaltningsloven § 18). The newest event first.",
        "tags": [
          "journalnotat"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "JOURNALNOTAT",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MittJournalnotatListe"
                },
                "examples": {
                  "mineNotater": {
                    "value": {
                      "items": [
                        {
                          "journalnotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6003",
                          "type": "SAMTALE",
                          "tekst": "Ringte søkeren. Leiligheten er oppsagt fra 1. mars, og utleieren vil ikke fornye.",
                          "hendelsestid": "2026-11-19T11:30:00Z",
                          "skrevet": "2026-11-20T09:00:00Z",
                          "skrevetAv": "Trine saksbehandler",
                          "rettet": true
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/saker/{sakId}/meldinger": {
      "get": {
        "operationId": "listMineMeldinger",
        "summary": "List the messages of an own case",
        "description": "Reading them here marks nothing as read.",
        "tags": [
          "melding"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "MELDING",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeldingListe"
                },
                "examples": {
                  "mineMeldinger": {
                    "value": {
                      "items": [
                        {
                          "meldingId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                          "retning": "UT",
                          "tekst": "Hei! Har du fått svar fra utleieren? Skriv gjerne her.",
                          "sendt": "2026-11-19T11:45:00Z",
                          "ansatt": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          }
                        }
                      ],
                      "uleste": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "sendMinMelding",
        "summary": "Write to the municipality in an own case",
        "description": "Whatever state the case is in. Others learn that a message came, never what it says.",
        "tags": [
          "melding"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "MELDING",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeldingNy"
              },
              "examples": {
                "svar": {
                  "value": {
                    "tekst": "Ja, jeg må flytte ut innen 1. mars."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Melding"
                },
                "examples": {
                  "inn": {
                    "value": {
                      "meldingId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002",
                      "retning": "INN",
                      "tekst": "Ja, jeg må flytte ut innen 1. mars.",
                      "sendt": "2026-11-19T17:02:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/saker/{sakId}/meldinger/lesing": {
      "post": {
        "operationId": "merkMineMeldingerLest",
        "summary": "Mark messages from the municipality as read",
        "description": "Up to and with the one that is named. The municipality sees when it was read.",
        "tags": [
          "melding"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeldingerLest"
              },
              "examples": {
                "lest": {
                  "value": {
                    "til": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lesestatus"
                },
                "examples": {
                  "altLest": {
                    "value": {
                      "uleste": 0
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/saker/{sakId}/dokumenter": {
      "get": {
        "operationId": "listMineDokumenter",
        "summary": "List the documents of an own case",
        "description": "What was sent to the citizen themselves, the newest first.",
        "tags": [
          "dokument"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "DOKUMENT",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MittDokumentListe"
                },
                "examples": {
                  "mineDokumenter": {
                    "value": {
                      "items": [
                        {
                          "dokumentId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8eb002",
                          "type": "VEDTAK",
                          "tittel": "Vedtak om kommunal bolig",
                          "spraak": "nb",
                          "sendt": "2026-11-20T09:00:00Z",
                          "filer": [
                            {
                              "format": "HTML",
                              "filnavn": "Vedtak om kommunal bolig 2026-00012.html",
                              "antallByte": 6120,
                              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                            },
                            {
                              "format": "PDF",
                              "filnavn": "Vedtak om kommunal bolig 2026-00012.pdf",
                              "antallByte": 24510,
                              "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/dokumenter/{dokumentId}/pdf": {
      "get": {
        "operationId": "lastNedMittDokumentPdf",
        "summary": "Download an own document as PDF",
        "description": "Produced as PDF/A-2a, to be saved: `Content-Disposition: attachment`. The first time is kept as when it was opened.",
        "tags": [
          "dokument"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "DOKUMENT",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/DokumentId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/pdf": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "pdf": {
                    "value": "%PDF-1.7 …"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/dokumenter/{dokumentId}/html": {
      "get": {
        "operationId": "lastNedMittDokumentHtml",
        "summary": "Download an own document as HTML",
        "description": "The same letter as a page of its own, without scripts and with nothing from elsewhere. The first time is kept as when it was opened.",
        "tags": [
          "dokument"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "DOKUMENT",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/DokumentId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "html": {
                    "value": "<!doctype html><html lang=\"nb\">…"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/leieforhold": {
      "get": {
        "operationId": "listMineLeieforhold",
        "summary": "List the own tenancies",
        "description": "The newest start first, those that ended as well.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MittLeieforholdListe"
                },
                "examples": {
                  "mineLeieforhold": {
                    "value": {
                      "items": [
                        {
                          "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                          "bolig": {
                            "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                            "adresse": {
                              "adressenavn": "Strandveien",
                              "nummer": 12,
                              "postnummer": "0000",
                              "poststed": "Krokvik",
                              "kommunenummer": "9901"
                            },
                            "bygningstype": "BLOKK",
                            "boligtype": "ORDINAER",
                            "erBofellesskap": false,
                            "bemanning": "INGEN",
                            "status": "UTLEID",
                            "markeringer": [],
                            "versjon": 3
                          },
                          "startdato": "2026-12-15",
                          "sluttdato": "2029-12-14",
                          "manedsleie": 10000,
                          "depositum": 30000,
                          "status": "SAGT_OPP",
                          "tidsubegrenset": false,
                          "fratredelse": "2027-05-31",
                          "versjon": 2
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/leieforhold/{leieforholdId}/oppsigelse": {
      "post": {
        "operationId": "siOppMittLeieforhold",
        "summary": "Give notice of the own tenancy",
        "description": "By the main tenant. The home is to be left at the end of a calendar month, three months away or more; whoever needs to leave earlier asks the municipality.",
        "tags": [
          "oppsigelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "LEIEFORHOLD_UGYLDIG_OVERGANG",
          "OPPSIGELSE_UGYLDIG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MinOppsigelse"
              },
              "examples": {
                "minOppsigelse": {
                  "value": {
                    "fratredelse": "2027-05-31"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MittLeieforhold"
                },
                "examples": {
                  "mittOppsagte": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "bolig": {
                        "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bygningstype": "BLOKK",
                        "boligtype": "ORDINAER",
                        "erBofellesskap": false,
                        "bemanning": "INGEN",
                        "status": "UTLEID",
                        "markeringer": [],
                        "versjon": 3
                      },
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "status": "SAGT_OPP",
                      "tidsubegrenset": false,
                      "fratredelse": "2027-05-31",
                      "versjon": 2
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/leieforhold/{leieforholdId}/protest": {
      "post": {
        "operationId": "protesterMotOppsigelse",
        "summary": "Object to the municipality’s notice",
        "description": "By the main tenant, in the municipality’s own service, so in writing. It does not need a reason.",
        "tags": [
          "oppsigelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "INGEN_OPPSIGELSE"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MinProtest"
              },
              "examples": {
                "minProtest": {
                  "value": {
                    "tekst": "Det er ikke gitt tillatelse til å rive."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MittLeieforhold"
                },
                "examples": {
                  "mittBestridte": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "bolig": {
                        "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bygningstype": "BLOKK",
                        "boligtype": "ORDINAER",
                        "erBofellesskap": false,
                        "bemanning": "INGEN",
                        "status": "UTLEID",
                        "markeringer": [],
                        "versjon": 3
                      },
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "status": "SAGT_OPP",
                      "tidsubegrenset": false,
                      "fratredelse": "2027-05-31",
                      "versjon": 3
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/oppgaver": {
      "get": {
        "operationId": "listMineOppgaver",
        "summary": "List the open tasks for the employee who asks",
        "description": "Those they are named in, those of their own cases that name nobody, and of whoever may decide also proposals that wait for approval and are not their own.",
        "tags": [
          "oppgave"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "OPPGAVE",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MinOppgaveListe"
                },
                "examples": {
                  "mineOppgaver": {
                    "value": {
                      "items": [
                        {
                          "oppgave": {
                            "oppgaveId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8002",
                            "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                            "type": "VURDER",
                            "frist": "2026-12-18",
                            "ansvarlig": {
                              "ansattId": "trine",
                              "navn": "Trine saksbehandler"
                            },
                            "status": "AAPEN",
                            "foelgerSaken": true,
                            "opprettet": "2026-11-20T08:14:00Z",
                            "versjon": 1
                          },
                          "saksnummer": "2026-00417",
                          "soeker": {
                            "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                            "navn": "ERFAREN HESTEDROSJE"
                          },
                          "hast": false
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/vedlegg/{vedleggId}": {
      "delete": {
        "operationId": "slettMittVedlegg",
        "summary": "Take an attachment away from an own draft",
        "description": "With its content. What has been sent stays.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "VEDLEGG_ER_SENDT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VedleggId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "204": {
            "description": "The answer."
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/vedlegg/{vedleggId}/innhold": {
      "get": {
        "operationId": "lastNedMittVedlegg",
        "summary": "Download an own attachment",
        "description": "As the file was received, without what a camera wrote into a picture, to be saved and never shown by the browser: `Content-Disposition: attachment`. Only what the virus scanner has found clean.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "VEDLEGG_IKKE_KONTROLLERT",
          "VEDLEGG_INFISERT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VedleggId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "innhold": {
                    "value": "%PDF-1.7 …"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "lastOppMittVedlegg",
        "summary": "Send the content of an own attachment",
        "description": "PDF, JPEG or PNG of at most 15 MB; what it is, its first bytes decide. What a camera or a program writes beside the picture (place, device, previews) is removed. The file waits for the virus scanner before anybody can download it.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "VEDLEGG_HAR_INNHOLD",
          "VEDLEGG_FOR_STORT",
          "VEDLEGG_UKJENT_TYPE",
          "VEDLEGG_ER_HEIC",
          "VEDLEGG_SKADET"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VedleggId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "format": "binary"
              },
              "examples": {
                "innhold": {
                  "value": "%PDF-1.7 …"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedlegg"
                },
                "examples": {
                  "venter": {
                    "value": {
                      "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea001",
                      "type": "OPPSIGELSE",
                      "filnavn": "Oppsigelse fra utleier.pdf",
                      "status": "VENTER",
                      "versjon": 2,
                      "opprettet": "2026-11-19T17:00:00Z",
                      "format": "PDF",
                      "antallByte": 48213,
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/soeknader": {
      "get": {
        "operationId": "listSoeknader",
        "summary": "List the citizen's own applications",
        "description": "List the citizen's own applications.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SoeknadListe"
                },
                "examples": {
                  "soeknader": {
                    "value": {
                      "items": [
                        {
                          "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                          "status": "UTKAST",
                          "formaal": "NY",
                          "opprettet": "2026-11-20T10:00:00Z",
                          "sistLagret": "2026-11-20T10:42:00Z",
                          "slettesDato": "2026-12-20",
                          "steg": "husstand"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettSoeknad",
        "summary": "Start an application",
        "description": "Makes an empty draft that is kept for the municipality's number of days after the last change.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SoeknadOpprett"
              },
              "examples": {
                "nySoeknad": {
                  "value": {
                    "spraak": "nb"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Soeknad"
                },
                "examples": {
                  "utkast": {
                    "value": {
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "status": "UTKAST",
                      "versjon": 3,
                      "skjemaversjon": 1,
                      "spraak": "nb",
                      "steg": "husstand",
                      "svar": {
                        "akutt": "NEI",
                        "formaal": "NY",
                        "soeker.telefon": "+4740000000"
                      },
                      "opprettet": "2026-11-20T10:00:00Z",
                      "sistLagret": "2026-11-20T10:42:00Z",
                      "slettesDato": "2026-12-20"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/soeknader/{soeknadId}": {
      "get": {
        "operationId": "hentSoeknad",
        "summary": "Read an own application",
        "description": "Read an own application.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Soeknad"
                },
                "examples": {
                  "utkast": {
                    "value": {
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "status": "UTKAST",
                      "versjon": 3,
                      "skjemaversjon": 1,
                      "spraak": "nb",
                      "steg": "husstand",
                      "svar": {
                        "akutt": "NEI",
                        "formaal": "NY",
                        "soeker.telefon": "+4740000000"
                      },
                      "opprettet": "2026-11-20T10:00:00Z",
                      "sistLagret": "2026-11-20T10:42:00Z",
                      "slettesDato": "2026-12-20"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "slettSoeknad",
        "summary": "Delete an unsent application",
        "description": "Delete an unsent application.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "SOEKNAD_ER_SENDT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "204": {
            "description": "The draft and its answers are gone."
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/soeknader/{soeknadId}/svar": {
      "put": {
        "operationId": "lagreSvar",
        "summary": "Save the answers as they stand",
        "description": "Keeps the whole set of answers, valid or not. A version that is not the newest is refused, so that two tabs never overwrite each other.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "SOEKNAD_ER_SENDT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SvarLagre"
              },
              "examples": {
                "svarSteg4": {
                  "value": {
                    "svar": {
                      "formaal": "NY",
                      "akutt": "NEI"
                    },
                    "steg": "husstand",
                    "spraak": "nb"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lagret"
                },
                "examples": {
                  "lagret": {
                    "value": {
                      "versjon": 4,
                      "sistLagret": "2026-11-20T10:42:07Z",
                      "slettesDato": "2026-12-20"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/soeknader/{soeknadId}/innsending": {
      "post": {
        "operationId": "sendSoeknad",
        "summary": "Send the application",
        "description": "Validates the answers, checks that they are those the citizen saw, opens the case and gives the receipt. Happens once however often it is called.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "SOEKNAD_ER_SENDT",
          "SOEKNAD_UFULLSTENDIG",
          "OPPSUMMERING_ENDRET",
          "FORMAAL_IKKE_TILBUDT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Innsending"
              },
              "examples": {
                "innsending": {
                  "value": {
                    "oppsummeringHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kvittering"
                },
                "examples": {
                  "kvittering": {
                    "value": {
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "referanse": "KB-7F3K-2Q",
                      "mottatt": "2026-11-20T10:50:00Z",
                      "forventetSvar": "2027-01-01",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "KOMMUNAL_BOLIG_NY",
                      "dokumentId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8eb001"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/soeknader/{soeknadId}/kvittering": {
      "get": {
        "operationId": "hentKvittering",
        "summary": "Read the receipt",
        "description": "Read the receipt.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kvittering"
                },
                "examples": {
                  "kvittering": {
                    "value": {
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "referanse": "KB-7F3K-2Q",
                      "mottatt": "2026-11-20T10:50:00Z",
                      "forventetSvar": "2027-01-01",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "KOMMUNAL_BOLIG_NY",
                      "dokumentId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8eb001"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/soeknader/{soeknadId}/trekking": {
      "post": {
        "operationId": "trekkSoeknad",
        "summary": "Withdraw the application",
        "description": "Possible until the case is decided.",
        "tags": [
          "soeknad"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "SOEKNAD_KAN_IKKE_TREKKES"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "204": {
            "description": "The application is withdrawn and the case closed."
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/soeknader/{soeknadId}/vedlegg": {
      "get": {
        "operationId": "listMineVedlegg",
        "summary": "List the attachments of an own application",
        "description": "In the order they were added, whatever became of them.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MineVedlegg"
                },
                "examples": {
                  "mineVedlegg": {
                    "value": {
                      "items": [
                        {
                          "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea001",
                          "type": "OPPSIGELSE",
                          "filnavn": "Oppsigelse fra utleier.pdf",
                          "status": "REN",
                          "versjon": 3,
                          "opprettet": "2026-11-19T17:00:00Z",
                          "format": "PDF",
                          "antallByte": 48213,
                          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettMittVedlegg",
        "summary": "Add an attachment to an own draft",
        "description": "Says what it is and what it is called; its content is sent to it afterwards (`lastOppMittVedlegg`), so that the name stands in no address or log. At most 20 to an application.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "SOEKNAD_ER_SENDT",
          "FOR_MANGE_VEDLEGG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SoeknadId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VedleggNytt"
              },
              "examples": {
                "nytt": {
                  "value": {
                    "type": "OPPSIGELSE",
                    "filnavn": "Oppsigelse fra utleier.pdf"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedlegg"
                },
                "examples": {
                  "uten": {
                    "value": {
                      "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea001",
                      "type": "OPPSIGELSE",
                      "filnavn": "Oppsigelse fra utleier.pdf",
                      "status": "MANGLER_INNHOLD",
                      "versjon": 1,
                      "opprettet": "2026-11-19T17:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/soek": {
      "post": {
        "operationId": "soekSaker",
        "summary": "Search the cases",
        "description": "A page of the case list with counts. It changes nothing; it is a POST so that names never stand in an address.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SakSoek"
              },
              "examples": {
                "aapneSaker": {
                  "value": {
                    "visning": "AAPNE",
                    "sorter": "NESTE_FRIST",
                    "limit": 25
                  }
                },
                "soekNavn": {
                  "value": {
                    "sok": "hestedrosje",
                    "visning": "AAPNE",
                    "status": [
                      "NY",
                      "KARTLEGGING"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SakSoekSvar"
                },
                "examples": {
                  "saker": {
                    "value": {
                      "items": [
                        {
                          "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "saksnummer": "2026-00417",
                          "sakstype": "BOLIGBISTAND",
                          "status": "KARTLEGGING_FERDIGSTILT",
                          "soeker": {
                            "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                            "navn": "ERFAREN HESTEDROSJE"
                          },
                          "husstand": {
                            "voksne": 2,
                            "barn": 1
                          },
                          "hast": false,
                          "mottatt": "2026-10-26",
                          "nesteFrist": {
                            "type": "FORELOEPIG_SVAR",
                            "dato": "2026-11-23"
                          },
                          "saksbehandler": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          },
                          "versjon": 5
                        }
                      ],
                      "treff": 1,
                      "totalt": 25,
                      "oppdatert": "2026-11-23T09:42:00Z",
                      "fasetter": {
                        "visning": [
                          {
                            "verdi": "AAPNE",
                            "antall": 25
                          }
                        ],
                        "status": [
                          {
                            "verdi": "KARTLEGGING_FERDIGSTILT",
                            "antall": 1
                          }
                        ],
                        "sakstype": [
                          {
                            "verdi": "BOLIGBISTAND",
                            "antall": 1
                          }
                        ],
                        "frist": [
                          {
                            "verdi": "DENNE_UKEN",
                            "antall": 1
                          }
                        ],
                        "saksbehandler": [
                          {
                            "verdi": "trine",
                            "navn": "Trine saksbehandler",
                            "antall": 1
                          },
                          {
                            "verdi": "IKKE_FORDELT",
                            "navn": null,
                            "antall": 0
                          }
                        ],
                        "hast": 0,
                        "barn": 1
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}": {
      "get": {
        "operationId": "hentSak",
        "summary": "Read a case",
        "description": "Read a case.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "sak": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "UNDER_ARBEID",
                      "versjon": 2,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "nesteFrist": {
                        "type": "FORELOEPIG_SVAR",
                        "dato": "2026-11-23"
                      },
                      "saksbehandler": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [
                        "HENT_OEKONOMI",
                        "LAGRE_KARTLEGGING"
                      ],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/soeknad": {
      "get": {
        "operationId": "hentSakensSoeknad",
        "summary": "Read the application of a case",
        "description": "Read the application of a case.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SOEKNAD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SoeknadTilBehandling"
                },
                "examples": {
                  "tilBehandling": {
                    "value": {
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "referanse": "KB-7F3K-2Q",
                      "mottatt": "2026-11-20T10:50:00Z",
                      "spraak": "nb",
                      "skjemaversjon": 1,
                      "svar": {
                        "formaal": "NY",
                        "akutt": "NEI"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/tildeling": {
      "post": {
        "operationId": "taSaken",
        "summary": "Take the case",
        "description": "The caller becomes the case worker; a new case goes to work.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "SAK_ER_TATT",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "sak": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "UNDER_ARBEID",
                      "versjon": 2,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "nesteFrist": {
                        "type": "FORELOEPIG_SVAR",
                        "dato": "2026-11-23"
                      },
                      "saksbehandler": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [
                        "HENT_OEKONOMI",
                        "LAGRE_KARTLEGGING"
                      ],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/foreloepigsvar": {
      "post": {
        "operationId": "sendForeloepigSvar",
        "summary": "Tell the party why it takes time",
        "description": "Whoever is not answered within a month is told why and when (forvaltningsloven 1967 § 11 a, 2025 § 17). The text is sent to the party as a message, or kept as what was told in another way. The deadline of the case is then the day the party was promised; when that does not hold either, they are told again.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ForeloepigSvar"
              },
              "examples": {
                "foreloepigSvar": {
                  "value": {
                    "tekst": "Vi venter på en vurdering fra tjenestekontoret.",
                    "forventetSvar": "2026-12-18",
                    "maate": "MELDING"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "foreloepigBesvart": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "UNDER_ARBEID",
                      "versjon": 3,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "nesteFrist": {
                        "type": "SVAR",
                        "dato": "2026-12-18"
                      },
                      "forventetSvar": "2026-12-18",
                      "foreloepigSvar": "2026-11-20",
                      "saksbehandler": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [
                        "HENT_OEKONOMI",
                        "LAGRE_KARTLEGGING",
                        "REGISTRER_TREKKING",
                        "SEND_FORELOEPIG_SVAR"
                      ],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        },
                        {
                          "tid": "2026-11-20T09:15:00Z",
                          "type": "FORELOEPIG_SVAR_SENDT",
                          "av": "Trine saksbehandler",
                          "begrunnelse": "Vi venter på en vurdering fra tjenestekontoret."
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/venting": {
      "post": {
        "operationId": "ventPaaAndre",
        "summary": "Let the case wait for others",
        "description": "It waits for somebody who is not the party, until a day, for a reason that is written down. The deadlines of the law run on.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SakVent"
              },
              "examples": {
                "venting": {
                  "value": {
                    "begrunnelse": "Tjenestekontoret vurderer behovet for oppfølging.",
                    "til": "2026-11-16"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "venter": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "VENTER_PAA_ANNEN",
                      "versjon": 4,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "nesteFrist": {
                        "type": "SVAR_FRA_ANDRE",
                        "dato": "2026-11-16"
                      },
                      "venterTil": "2026-11-16",
                      "saksbehandler": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [
                        "HENT_OEKONOMI",
                        "LAGRE_KARTLEGGING",
                        "GJENOPPTA"
                      ],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        },
                        {
                          "tid": "2026-10-28T11:30:00Z",
                          "type": "KARTLEGGING_LAGRET",
                          "av": "Trine saksbehandler"
                        },
                        {
                          "tid": "2026-11-02T13:05:00Z",
                          "type": "SATT_PAA_VENT",
                          "av": "Trine saksbehandler",
                          "begrunnelse": "Tjenestekontoret vurderer behovet for oppfølging."
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/gjenopptakelse": {
      "post": {
        "operationId": "gjenopptaSak",
        "summary": "Go on with a case that waits",
        "description": "What it waited for has come, or is not waited for any longer.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "sak": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "UNDER_ARBEID",
                      "versjon": 2,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "nesteFrist": {
                        "type": "FORELOEPIG_SVAR",
                        "dato": "2026-11-23"
                      },
                      "saksbehandler": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [
                        "HENT_OEKONOMI",
                        "LAGRE_KARTLEGGING"
                      ],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/trekking": {
      "post": {
        "operationId": "registrerTrekking",
        "summary": "Register that the applicant withdraws",
        "description": "The applicant has said so in another way than on their own page. Whoever takes it down says how. A case somebody has is for whoever has it.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Saksbegrunnelse"
              },
              "examples": {
                "trekking": {
                  "value": {
                    "begrunnelse": "Ringte 2. november. Har fått leid privat."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "trukket": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "TRUKKET",
                      "versjon": 3,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "saksbehandler": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        },
                        {
                          "tid": "2026-11-02T13:05:00Z",
                          "type": "SOEKNAD_TRUKKET",
                          "av": "Trine saksbehandler",
                          "begrunnelse": "Ringte 2. november. Har fått leid privat."
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/avslutning": {
      "post": {
        "operationId": "avsluttSak",
        "summary": "Close the case",
        "description": "When it is decided and nothing is left, when there is a tenancy, or when it is withdrawn or dismissed. Not while a task or a complaint is open, and of a decided case not without an answer to boligsosialloven § 7.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG",
          "SAK_KAN_IKKE_AVSLUTTES"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "avsluttet": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "AVSLUTTET",
                      "versjon": 4,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "saksbehandler": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        },
                        {
                          "tid": "2026-11-02T13:05:00Z",
                          "type": "SOEKNAD_TRUKKET",
                          "av": "Trine saksbehandler",
                          "begrunnelse": "Ringte 2. november. Har fått leid privat."
                        },
                        {
                          "tid": "2026-11-03T08:00:00Z",
                          "type": "AVSLUTTET",
                          "av": "Trine saksbehandler"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/gjenaapning": {
      "post": {
        "operationId": "gjenaapneSak",
        "summary": "Open a closed case",
        "description": "For a complaint, a decision that is to be made anew or something new. Nobody has the case until somebody takes it; a completed assessment is kept as a version and opened with it, and the deadlines count from today.",
        "tags": [
          "sak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Saksbegrunnelse"
              },
              "examples": {
                "gjenaapning": {
                  "value": {
                    "begrunnelse": "Leieavtalen ble ikke noe av."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sak"
                },
                "examples": {
                  "gjenaapnet": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "sakstype": "BOLIGBISTAND",
                      "status": "GJENAAPNET",
                      "versjon": 5,
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE",
                        "adresse": "Lyngveien 14 A, 0000 Krokvik",
                        "telefon": "+4740000000",
                        "epost": null,
                        "tryggKontakt": "JA"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "medlemmer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "ERFAREN HESTEDROSJE",
                          "rolle": "SOEKER",
                          "foedselsdato": "1984-11-14"
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "RASK TALLERKEN",
                          "rolle": "MEDSOEKER",
                          "foedselsdato": "1986-02-03"
                        },
                        {
                          "navn": "GLAD FREGNE",
                          "rolle": "BARN",
                          "foedselsdato": "2017-03-14",
                          "bosted": "FAST"
                        }
                      ],
                      "hast": false,
                      "mottatt": "2026-10-26",
                      "nesteFrist": {
                        "type": "FORELOEPIG_SVAR",
                        "dato": "2026-12-20"
                      },
                      "enhet": "BOLIGKONTOR",
                      "soeknadId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e2001",
                      "kartleggingFerdig": false,
                      "ulikeSkatteaar": true,
                      "handlinger": [
                        "TA_SAKEN",
                        "REGISTRER_TREKKING"
                      ],
                      "hendelser": [
                        {
                          "tid": "2026-10-26T08:12:00Z",
                          "type": "SOEKNAD_MOTTATT"
                        },
                        {
                          "tid": "2026-10-27T07:01:00Z",
                          "type": "TILDELT",
                          "av": "Trine saksbehandler"
                        },
                        {
                          "tid": "2026-11-02T13:05:00Z",
                          "type": "SOEKNAD_TRUKKET",
                          "av": "Trine saksbehandler",
                          "begrunnelse": "Ringte 2. november. Har fått leid privat."
                        },
                        {
                          "tid": "2026-11-03T08:00:00Z",
                          "type": "AVSLUTTET",
                          "av": "Trine saksbehandler"
                        },
                        {
                          "tid": "2026-11-20T09:15:00Z",
                          "type": "GJENAAPNET",
                          "av": "Turid saksbehandler",
                          "begrunnelse": "Leieavtalen ble ikke noe av."
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/journalnotater": {
      "get": {
        "operationId": "listJournalnotater",
        "summary": "List the notes of a case",
        "description": "All of them, also those that are put right since and those the party may not read. The newest event first.",
        "tags": [
          "journalnotat"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "JOURNALNOTAT",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JournalnotatListe"
                },
                "examples": {
                  "notater": {
                    "value": {
                      "items": [
                        {
                          "journalnotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6002",
                          "type": "INTERN_VURDERING",
                          "tekst": "Bør drøftes med flyktningtjenesten før vi foreslår noe.",
                          "hendelsestid": "2026-11-20T08:00:00Z",
                          "skrevet": "2026-11-20T08:10:00Z",
                          "skrevetAv": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          },
                          "synligForPart": false,
                          "unntak": {
                            "grunn": "INTERNT_DOKUMENT",
                            "begrunnelse": "Notat til vår egen saksforberedelse uten nye faktiske opplysninger."
                          }
                        },
                        {
                          "journalnotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                          "type": "SAMTALE",
                          "tekst": "Ringte søkeren. Leiligheten er oppsagt fra 1. februar, og utleieren vil ikke fornye.",
                          "hendelsestid": "2026-11-19T11:30:00Z",
                          "skrevet": "2026-11-19T11:45:00Z",
                          "skrevetAv": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          },
                          "synligForPart": true,
                          "rettetAv": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6003"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettJournalnotat",
        "summary": "Write a note in a case",
        "description": "Whatever state the case is in, also when it is decided or closed, and also by a colleague of its case worker. The note stays as it is written. One the party may not read names the ground.",
        "tags": [
          "journalnotat"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "JOURNALNOTAT",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "JOURNALNOTAT_UFULLSTENDIG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/JournalnotatNytt"
              },
              "examples": {
                "samtale": {
                  "value": {
                    "type": "SAMTALE",
                    "tekst": "Ringte søkeren. Leiligheten er oppsagt fra 1. februar, og utleieren vil ikke fornye.",
                    "hendelsestid": "2026-11-19T11:30:00Z"
                  }
                },
                "internVurdering": {
                  "value": {
                    "type": "INTERN_VURDERING",
                    "tekst": "Bør drøftes med flyktningtjenesten før vi foreslår noe.",
                    "hendelsestid": "2026-11-20T08:00:00Z",
                    "unntak": {
                      "grunn": "INTERNT_DOKUMENT",
                      "begrunnelse": "Notat til vår egen saksforberedelse uten nye faktiske opplysninger."
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Journalnotat"
                },
                "examples": {
                  "notat": {
                    "value": {
                      "journalnotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6003",
                      "type": "SAMTALE",
                      "tekst": "Ringte søkeren. Leiligheten er oppsagt fra 1. mars, og utleieren vil ikke fornye.",
                      "hendelsestid": "2026-11-19T11:30:00Z",
                      "skrevet": "2026-11-20T09:00:00Z",
                      "skrevetAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "synligForPart": true,
                      "korrigerer": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/journalnotater/{journalnotatId}/rettinger": {
      "post": {
        "operationId": "rettJournalnotat",
        "summary": "Put a note right",
        "description": "With a new note that says all of what is right. The one that was wrong is kept and names the new one. The party reads the newest only, and nothing when that is hidden from them.",
        "tags": [
          "journalnotat"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "JOURNALNOTAT",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "JOURNALNOTAT_UFULLSTENDIG",
          "JOURNALNOTAT_ER_RETTET"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/JournalnotatId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/JournalnotatNytt"
              },
              "examples": {
                "samtale": {
                  "value": {
                    "type": "SAMTALE",
                    "tekst": "Ringte søkeren. Leiligheten er oppsagt fra 1. februar, og utleieren vil ikke fornye.",
                    "hendelsestid": "2026-11-19T11:30:00Z"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Journalnotat"
                },
                "examples": {
                  "notat": {
                    "value": {
                      "journalnotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6003",
                      "type": "SAMTALE",
                      "tekst": "Ringte søkeren. Leiligheten er oppsagt fra 1. mars, og utleieren vil ikke fornye.",
                      "hendelsestid": "2026-11-19T11:30:00Z",
                      "skrevet": "2026-11-20T09:00:00Z",
                      "skrevetAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "synligForPart": true,
                      "korrigerer": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/dokumenter": {
      "get": {
        "operationId": "listDokumenter",
        "summary": "List the documents of a case",
        "description": "Letters and receipts as they were sent, the newest first, with when they were opened and where they have come in the archive.",
        "tags": [
          "dokument"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "DOKUMENT",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DokumentListe"
                },
                "examples": {
                  "dokumenter": {
                    "value": {
                      "items": [
                        {
                          "dokumentId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8eb002",
                          "type": "VEDTAK",
                          "tittel": "Vedtak om kommunal bolig",
                          "offentligTittel": "Vedtak i boligsak",
                          "spraak": "nb",
                          "sendt": "2026-11-20T09:00:00Z",
                          "aapnet": "2026-11-20T17:30:00Z",
                          "journalposttype": "U",
                          "tilgang": {
                            "kode": "UO",
                            "hjemmel": "offentleglova § 13, jf. forvaltningsloven § 13"
                          },
                          "arkivstatus": "VENTER",
                          "ansatt": {
                            "ansattId": "vidar",
                            "navn": "Vidar Vedtak"
                          },
                          "filer": [
                            {
                              "format": "HTML",
                              "filnavn": "Vedtak om kommunal bolig 2026-00012.html",
                              "antallByte": 6120,
                              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                            },
                            {
                              "format": "PDF",
                              "filnavn": "Vedtak om kommunal bolig 2026-00012.pdf",
                              "antallByte": 24510,
                              "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                            }
                          ]
                        },
                        {
                          "dokumentId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8eb001",
                          "type": "KVITTERING",
                          "tittel": "Kvittering for søknad KB-7HQ2-MX4T",
                          "offentligTittel": "Søknad om bolig",
                          "spraak": "nb",
                          "sendt": "2026-11-02T08:00:00Z",
                          "journalposttype": "I",
                          "tilgang": {
                            "kode": "UO",
                            "hjemmel": "offentleglova § 13, jf. forvaltningsloven § 13"
                          },
                          "arkivstatus": "VENTER",
                          "filer": [
                            {
                              "format": "HTML",
                              "filnavn": "Kvittering for søknad KB-7HQ2-MX4T.html",
                              "antallByte": 8012,
                              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                            },
                            {
                              "format": "PDF",
                              "filnavn": "Kvittering for søknad KB-7HQ2-MX4T.pdf",
                              "antallByte": 30122,
                              "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/dokumenter/{dokumentId}/pdf": {
      "get": {
        "operationId": "lastNedDokumentPdf",
        "summary": "Download a document of a case as PDF",
        "description": "Produced as PDF/A-2a: tagged in reading order, with its language, its title and its font. To be saved: `Content-Disposition: attachment`.",
        "tags": [
          "dokument"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "DOKUMENT",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/DokumentId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/pdf": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "pdf": {
                    "value": "%PDF-1.7 …"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/dokumenter/{dokumentId}/html": {
      "get": {
        "operationId": "lastNedDokumentHtml",
        "summary": "Download a document of a case as HTML",
        "description": "The same letter as a page of its own, without scripts and with nothing from elsewhere. To be saved, or shown in a sandbox: `Content-Disposition: attachment`.",
        "tags": [
          "dokument"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "DOKUMENT",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/DokumentId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "html": {
                    "value": "<!doctype html><html lang=\"nb\">…"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/kartlegging": {
      "get": {
        "operationId": "hentKartlegging",
        "summary": "Read the assessment",
        "description": "Prefilled from the application until it is first saved.",
        "tags": [
          "kartlegging"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "KARTLEGGING",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kartlegging"
                },
                "examples": {
                  "kartlegging": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "PAABEGYNT",
                      "versjon": 2,
                      "innhold": {
                        "bosituasjon": {
                          "bosit": 4,
                          "bostedsloes": true,
                          "uegnet": [],
                          "maaUtDato": null,
                          "beskrivelse": "Bor hos venner."
                        },
                        "boligbehov": {
                          "soveromMin": 1,
                          "soveromMaks": 2,
                          "rullestol": false,
                          "utenTrapper": false,
                          "bemanning": "INGEN",
                          "maksLeie": 11000
                        },
                        "vanskeligstilt": "JA",
                        "vanskeligstiltBegrunnelse": "Har ikke egen bolig og får ikke leid privat.",
                        "tildelingsgrunnlag": {
                          "grupper": [
                            "ANDRE_PROBLEMER"
                          ],
                          "primaer": "ANDRE_PROBLEMER"
                        },
                        "andreVirkemidler": "Startlån er vurdert.",
                        "egneOensker": "Vil bo nær skolen."
                      },
                      "mangler": []
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "lagreKartlegging",
        "summary": "Save the assessment",
        "description": "Save the assessment.",
        "tags": [
          "kartlegging"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "KARTLEGGING",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "KARTLEGGING_LAAST",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KartleggingLagre"
              },
              "examples": {
                "innhold": {
                  "value": {
                    "bosituasjon": {
                      "bosit": 4,
                      "bostedsloes": true,
                      "uegnet": [],
                      "maaUtDato": null,
                      "beskrivelse": "Bor hos venner."
                    },
                    "boligbehov": {
                      "soveromMin": 1,
                      "soveromMaks": 2,
                      "rullestol": false,
                      "utenTrapper": false,
                      "bemanning": "INGEN",
                      "maksLeie": 11000
                    },
                    "vanskeligstilt": "JA",
                    "vanskeligstiltBegrunnelse": "Har ikke egen bolig og får ikke leid privat.",
                    "tildelingsgrunnlag": {
                      "grupper": [
                        "ANDRE_PROBLEMER"
                      ],
                      "primaer": "ANDRE_PROBLEMER"
                    },
                    "andreVirkemidler": "Startlån er vurdert.",
                    "egneOensker": "Vil bo nær skolen."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kartlegging"
                },
                "examples": {
                  "kartlegging": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "PAABEGYNT",
                      "versjon": 2,
                      "innhold": {
                        "bosituasjon": {
                          "bosit": 4,
                          "bostedsloes": true,
                          "uegnet": [],
                          "maaUtDato": null,
                          "beskrivelse": "Bor hos venner."
                        },
                        "boligbehov": {
                          "soveromMin": 1,
                          "soveromMaks": 2,
                          "rullestol": false,
                          "utenTrapper": false,
                          "bemanning": "INGEN",
                          "maksLeie": 11000
                        },
                        "vanskeligstilt": "JA",
                        "vanskeligstiltBegrunnelse": "Har ikke egen bolig og får ikke leid privat.",
                        "tildelingsgrunnlag": {
                          "grupper": [
                            "ANDRE_PROBLEMER"
                          ],
                          "primaer": "ANDRE_PROBLEMER"
                        },
                        "andreVirkemidler": "Startlån er vurdert.",
                        "egneOensker": "Vil bo nær skolen."
                      },
                      "mangler": []
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/kartlegging/ferdigstilling": {
      "post": {
        "operationId": "ferdigstillKartlegging",
        "summary": "Complete and lock the assessment",
        "description": "Refused until § 7 is answered with a reason, the need for a home is given and a primary group is chosen.",
        "tags": [
          "kartlegging"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "KARTLEGGING",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "KARTLEGGING_LAAST",
          "KARTLEGGING_UFULLSTENDIG",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kartlegging"
                },
                "examples": {
                  "ferdig": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "FERDIGSTILT",
                      "versjon": 3,
                      "innhold": {
                        "bosituasjon": {
                          "bosit": 4,
                          "bostedsloes": true,
                          "uegnet": [],
                          "maaUtDato": null,
                          "beskrivelse": "Bor hos venner."
                        },
                        "boligbehov": {
                          "soveromMin": 1,
                          "soveromMaks": 2,
                          "rullestol": false,
                          "utenTrapper": false,
                          "bemanning": "INGEN",
                          "maksLeie": 11000
                        },
                        "vanskeligstilt": "JA",
                        "vanskeligstiltBegrunnelse": "Har ikke egen bolig og får ikke leid privat.",
                        "tildelingsgrunnlag": {
                          "grupper": [
                            "ANDRE_PROBLEMER"
                          ],
                          "primaer": "ANDRE_PROBLEMER"
                        },
                        "andreVirkemidler": "Startlån er vurdert.",
                        "egneOensker": "Vil bo nær skolen."
                      },
                      "mangler": [],
                      "ferdigstiltAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "ferdigstiltTid": "2026-11-20T12:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/kartlegging/gjenaapning": {
      "post": {
        "operationId": "gjenaapneKartlegging",
        "summary": "Open a completed assessment",
        "description": "For a reason that is written down, until a proposal is sent to approval. What was completed is kept as a version, and a proposal that is begun waits until the assessment is completed again.",
        "tags": [
          "kartlegging"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "KARTLEGGING",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Saksbegrunnelse"
              },
              "examples": {
                "gjenaapning": {
                  "value": {
                    "begrunnelse": "Husstanden venter barn i mars."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kartlegging"
                },
                "examples": {
                  "gjenaapnet": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "GJENAAPNET",
                      "versjon": 4,
                      "innhold": {
                        "bosituasjon": {
                          "bosit": 4,
                          "bostedsloes": true,
                          "uegnet": [],
                          "maaUtDato": null,
                          "beskrivelse": "Bor hos venner."
                        },
                        "boligbehov": {
                          "soveromMin": 1,
                          "soveromMaks": 2,
                          "rullestol": false,
                          "utenTrapper": false,
                          "bemanning": "INGEN",
                          "maksLeie": 11000
                        },
                        "vanskeligstilt": "JA",
                        "vanskeligstiltBegrunnelse": "Har ikke egen bolig og får ikke leid privat.",
                        "tildelingsgrunnlag": {
                          "grupper": [
                            "ANDRE_PROBLEMER"
                          ],
                          "primaer": "ANDRE_PROBLEMER"
                        },
                        "andreVirkemidler": "Startlån er vurdert.",
                        "egneOensker": "Vil bo nær skolen."
                      },
                      "mangler": []
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/kartlegging/versjoner": {
      "get": {
        "operationId": "listKartleggingsversjoner",
        "summary": "List what the assessment has been",
        "description": "The assessment as it was each time it was completed and then opened again, the newest first.",
        "tags": [
          "kartlegging"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "KARTLEGGING",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KartleggingsversjonListe"
                },
                "examples": {
                  "versjoner": {
                    "value": {
                      "items": [
                        {
                          "nummer": 1,
                          "innhold": {
                            "bosituasjon": {
                              "bosit": 4,
                              "bostedsloes": true,
                              "uegnet": [],
                              "maaUtDato": null,
                              "beskrivelse": "Bor hos venner."
                            },
                            "boligbehov": {
                              "soveromMin": 1,
                              "soveromMaks": 2,
                              "rullestol": false,
                              "utenTrapper": false,
                              "bemanning": "INGEN",
                              "maksLeie": 11000
                            },
                            "vanskeligstilt": "JA",
                            "vanskeligstiltBegrunnelse": "Har ikke egen bolig og får ikke leid privat.",
                            "tildelingsgrunnlag": {
                              "grupper": [
                                "ANDRE_PROBLEMER"
                              ],
                              "primaer": "ANDRE_PROBLEMER"
                            },
                            "andreVirkemidler": "Startlån er vurdert.",
                            "egneOensker": "Vil bo nær skolen."
                          },
                          "ferdigstiltAv": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          },
                          "ferdigstiltTid": "2026-11-20T12:00:00Z",
                          "gjenaapnetAv": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          },
                          "gjenaapnetTid": "2026-11-24T09:30:00Z",
                          "begrunnelse": "Husstanden venter barn i mars."
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/meldinger": {
      "get": {
        "operationId": "listMeldinger",
        "summary": "List the messages of a case",
        "description": "Reading them here marks nothing as read.",
        "tags": [
          "melding"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "MELDING",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MeldingListe"
                },
                "examples": {
                  "meldinger": {
                    "value": {
                      "items": [
                        {
                          "meldingId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002",
                          "retning": "INN",
                          "tekst": "Ja, jeg må flytte ut innen 1. mars.",
                          "sendt": "2026-11-19T17:02:00Z"
                        },
                        {
                          "meldingId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                          "retning": "UT",
                          "tekst": "Hei! Har du fått svar fra utleieren? Skriv gjerne her.",
                          "sendt": "2026-11-19T11:45:00Z",
                          "ansatt": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          },
                          "lest": "2026-11-19T17:00:00Z"
                        }
                      ],
                      "uleste": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "sendMelding",
        "summary": "Write to the party",
        "description": "Whatever state the case is in. Others learn that a message was sent, never what it says: whoever notifies the party does it by the event `no.kobo.sak.melding-sendt.v1`.",
        "tags": [
          "melding"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "MELDING",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeldingNy"
              },
              "examples": {
                "ny": {
                  "value": {
                    "tekst": "Hei! Har du fått svar fra utleieren? Skriv gjerne her."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Melding"
                },
                "examples": {
                  "ut": {
                    "value": {
                      "meldingId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                      "retning": "UT",
                      "tekst": "Hei! Har du fått svar fra utleieren? Skriv gjerne her.",
                      "sendt": "2026-11-19T11:45:00Z",
                      "ansatt": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/meldinger/lesing": {
      "post": {
        "operationId": "merkMeldingerLest",
        "summary": "Mark messages from the party as read",
        "description": "Up to and with the one that is named. Those that are read already stay as they were.",
        "tags": [
          "melding"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MeldingerLest"
              },
              "examples": {
                "lest": {
                  "value": {
                    "til": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lesestatus"
                },
                "examples": {
                  "altLest": {
                    "value": {
                      "uleste": 0
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/oekonomi": {
      "get": {
        "operationId": "hentOekonomi",
        "summary": "Read the economic situation",
        "description": "What was last fetched; it asks no register.",
        "tags": [
          "oekonomi"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "OEKONOMI",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OekonomiskSituasjon"
                },
                "examples": {
                  "husstanden": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "hentet": "2026-11-20T08:14:00Z",
                      "hjemmel": "boligsosialloven § 9",
                      "husstand": {
                        "inntektPerMaaned": 48000,
                        "maaneder": [
                          {
                            "maaned": "2026-05",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-06",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-07",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-08",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-09",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-10",
                            "beloep": 48000,
                            "registrert": true
                          }
                        ],
                        "skatteaar": [
                          2020,
                          2021
                        ],
                        "linjer": {
                          "samletGjeld": 482000,
                          "bruttoformue": 0,
                          "annenFormue": 0,
                          "annenInntekt": 3490,
                          "inntektsfradrag": 0
                        },
                        "ufullstendig": false
                      },
                      "personer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "Kari Margrethe Nordmann",
                          "rolle": "SOEKER",
                          "inntekt": {
                            "status": "OK",
                            "perMaaned": 28000,
                            "maaneder": [
                              {
                                "maaned": "2026-05",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-06",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-07",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-08",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-09",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-10",
                                "beloep": 28000,
                                "registrert": true
                              }
                            ],
                            "kilder": [
                              {
                                "navn": "Nav arbeid og ytelser",
                                "beloepPerMaaned": 28000
                              }
                            ],
                            "hentet": "2026-11-20T08:14:00Z"
                          },
                          "skatteoppgjoer": {
                            "status": "OK",
                            "aar": 2020,
                            "stadie": "OPPGJOER",
                            "linjer": {
                              "samletGjeld": 402000,
                              "bruttoformue": 0,
                              "annenFormue": 0,
                              "annenInntekt": 3490,
                              "inntektsfradrag": 0
                            },
                            "hentet": "2026-11-20T08:14:00Z"
                          }
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "Ola Nordmann",
                          "rolle": "MEDSOEKER",
                          "inntekt": {
                            "status": "OK",
                            "perMaaned": 20000,
                            "maaneder": [
                              {
                                "maaned": "2026-05",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-06",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-07",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-08",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-09",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-10",
                                "beloep": 20000,
                                "registrert": true
                              }
                            ],
                            "kilder": [
                              {
                                "navn": "Sole Rørlegger AS",
                                "beloepPerMaaned": 20000
                              }
                            ],
                            "hentet": "2026-11-20T08:14:00Z"
                          },
                          "skatteoppgjoer": {
                            "status": "OK",
                            "aar": 2021,
                            "stadie": "OPPGJOER",
                            "linjer": {
                              "samletGjeld": 80000,
                              "bruttoformue": 0,
                              "annenFormue": 0,
                              "annenInntekt": 0,
                              "inntektsfradrag": 0
                            },
                            "hentet": "2026-11-20T08:14:00Z"
                          }
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/oekonomi/innhentinger": {
      "post": {
        "operationId": "innhentOekonomi",
        "summary": "Fetch the economic situation anew",
        "description": "Asks Skatteetaten for every adult of the household (boligsosialloven § 9). When a register is down, what was fetched before is kept.",
        "tags": [
          "oekonomi"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "OEKONOMI",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG",
          "REGISTER_UTILGJENGELIG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OekonomiskSituasjon"
                },
                "examples": {
                  "husstanden": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "hentet": "2026-11-20T08:14:00Z",
                      "hjemmel": "boligsosialloven § 9",
                      "husstand": {
                        "inntektPerMaaned": 48000,
                        "maaneder": [
                          {
                            "maaned": "2026-05",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-06",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-07",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-08",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-09",
                            "beloep": 48000,
                            "registrert": true
                          },
                          {
                            "maaned": "2026-10",
                            "beloep": 48000,
                            "registrert": true
                          }
                        ],
                        "skatteaar": [
                          2020,
                          2021
                        ],
                        "linjer": {
                          "samletGjeld": 482000,
                          "bruttoformue": 0,
                          "annenFormue": 0,
                          "annenInntekt": 3490,
                          "inntektsfradrag": 0
                        },
                        "ufullstendig": false
                      },
                      "personer": [
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                          "navn": "Kari Margrethe Nordmann",
                          "rolle": "SOEKER",
                          "inntekt": {
                            "status": "OK",
                            "perMaaned": 28000,
                            "maaneder": [
                              {
                                "maaned": "2026-05",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-06",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-07",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-08",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-09",
                                "beloep": 28000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-10",
                                "beloep": 28000,
                                "registrert": true
                              }
                            ],
                            "kilder": [
                              {
                                "navn": "Nav arbeid og ytelser",
                                "beloepPerMaaned": 28000
                              }
                            ],
                            "hentet": "2026-11-20T08:14:00Z"
                          },
                          "skatteoppgjoer": {
                            "status": "OK",
                            "aar": 2020,
                            "stadie": "OPPGJOER",
                            "linjer": {
                              "samletGjeld": 402000,
                              "bruttoformue": 0,
                              "annenFormue": 0,
                              "annenInntekt": 3490,
                              "inntektsfradrag": 0
                            },
                            "hentet": "2026-11-20T08:14:00Z"
                          }
                        },
                        {
                          "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                          "navn": "Ola Nordmann",
                          "rolle": "MEDSOEKER",
                          "inntekt": {
                            "status": "OK",
                            "perMaaned": 20000,
                            "maaneder": [
                              {
                                "maaned": "2026-05",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-06",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-07",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-08",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-09",
                                "beloep": 20000,
                                "registrert": true
                              },
                              {
                                "maaned": "2026-10",
                                "beloep": 20000,
                                "registrert": true
                              }
                            ],
                            "kilder": [
                              {
                                "navn": "Sole Rørlegger AS",
                                "beloepPerMaaned": 20000
                              }
                            ],
                            "hentet": "2026-11-20T08:14:00Z"
                          },
                          "skatteoppgjoer": {
                            "status": "OK",
                            "aar": 2021,
                            "stadie": "OPPGJOER",
                            "linjer": {
                              "samletGjeld": 80000,
                              "bruttoformue": 0,
                              "annenFormue": 0,
                              "annenInntekt": 0,
                              "inntektsfradrag": 0
                            },
                            "hentet": "2026-11-20T08:14:00Z"
                          }
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/oppgaver": {
      "get": {
        "operationId": "listOppgaver",
        "summary": "List the tasks of a case",
        "description": "All of them, the first deadline first.",
        "tags": [
          "oppgave"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "OPPGAVE",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "status",
            "in": "query",
            "required": false,
            "description": "Only tasks in this state.",
            "schema": {
              "$ref": "#/components/schemas/OppgaveStatus"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OppgaveListe"
                },
                "examples": {
                  "oppgaver": {
                    "value": {
                      "items": [
                        {
                          "oppgaveId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8002",
                          "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "type": "VURDER",
                          "frist": "2026-12-18",
                          "ansvarlig": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          },
                          "status": "AAPEN",
                          "foelgerSaken": true,
                          "opprettet": "2026-11-20T08:14:00Z",
                          "versjon": 1
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettOppgave",
        "summary": "Make a task in a case",
        "description": "For oneself, a named colleague or whoever has the case.",
        "tags": [
          "oppgave"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "OPPGAVE",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OppgaveNy"
              },
              "examples": {
                "ny": {
                  "value": {
                    "type": "INNHENT",
                    "tekst": "Be om dokumentasjon på oppsigelsen.",
                    "frist": "2026-12-04",
                    "ansvarlig": "trine"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppgave"
                },
                "examples": {
                  "oppgave": {
                    "value": {
                      "oppgaveId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "type": "INNHENT",
                      "tekst": "Be om dokumentasjon på oppsigelsen.",
                      "frist": "2026-12-04",
                      "ansvarlig": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "status": "AAPEN",
                      "foelgerSaken": false,
                      "opprettet": "2026-11-20T09:00:00Z",
                      "versjon": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/vedlegg": {
      "get": {
        "operationId": "listVedlegg",
        "summary": "List the attachments of a case",
        "description": "Those of its application and those that came later, the newest first, whatever became of them.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VedleggListe"
                },
                "examples": {
                  "vedlegg": {
                    "value": {
                      "items": [
                        {
                          "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea002",
                          "type": "LEIEKONTRAKT",
                          "filnavn": "Leiekontrakt.jpg",
                          "status": "VENTER",
                          "versjon": 2,
                          "opprettet": "2026-11-20T09:00:00Z",
                          "format": "JPEG",
                          "antallByte": 812044,
                          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                          "ansatt": {
                            "ansattId": "trine",
                            "navn": "Trine saksbehandler"
                          }
                        },
                        {
                          "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea001",
                          "type": "OPPSIGELSE",
                          "filnavn": "Oppsigelse fra utleier.pdf",
                          "status": "REN",
                          "versjon": 3,
                          "opprettet": "2026-11-19T17:00:00Z",
                          "format": "PDF",
                          "antallByte": 48213,
                          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettVedlegg",
        "summary": "Add an attachment to a case",
        "description": "Something the municipality has received another way. Says what it is and what it is called; its content is sent to it afterwards (`lastOppVedlegg`). At most 100 by the municipality to a case.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "FOR_MANGE_VEDLEGG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VedleggNytt"
              },
              "examples": {
                "nytt": {
                  "value": {
                    "type": "OPPSIGELSE",
                    "filnavn": "Oppsigelse fra utleier.pdf"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedlegg"
                },
                "examples": {
                  "uten": {
                    "value": {
                      "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea001",
                      "type": "OPPSIGELSE",
                      "filnavn": "Oppsigelse fra utleier.pdf",
                      "status": "MANGLER_INNHOLD",
                      "versjon": 1,
                      "opprettet": "2026-11-19T17:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/vedlegg/{vedleggId}/innhold": {
      "get": {
        "operationId": "lastNedVedlegg",
        "summary": "Download an attachment of a case",
        "description": "As the file was received, without what a camera wrote into a picture, to be saved and never shown by the browser: `Content-Disposition: attachment`. Only what the virus scanner has found clean.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "VEDLEGG_IKKE_KONTROLLERT",
          "VEDLEGG_INFISERT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/VedleggId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "innhold": {
                    "value": "%PDF-1.7 …"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "lastOppVedlegg",
        "summary": "Send the content of an attachment to a case",
        "description": "PDF, JPEG or PNG of at most 15 MB; what it is, its first bytes decide. What a camera or a program writes beside the picture (place, device, previews) is removed. The file waits for the virus scanner before anybody can download it.",
        "tags": [
          "vedlegg"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "VEDLEGG",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "VEDLEGG_HAR_INNHOLD",
          "VEDLEGG_FOR_STORT",
          "VEDLEGG_UKJENT_TYPE",
          "VEDLEGG_ER_HEIC",
          "VEDLEGG_SKADET"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/VedleggId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "format": "binary"
              },
              "examples": {
                "innhold": {
                  "value": "%PDF-1.7 …"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedlegg"
                },
                "examples": {
                  "venterKommunen": {
                    "value": {
                      "vedleggId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8ea002",
                      "type": "LEIEKONTRAKT",
                      "filnavn": "Leiekontrakt.jpg",
                      "status": "VENTER",
                      "versjon": 2,
                      "opprettet": "2026-11-20T09:00:00Z",
                      "format": "JPEG",
                      "antallByte": 812044,
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                      "ansatt": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/oppgaver/{oppgaveId}": {
      "put": {
        "operationId": "lagreOppgave",
        "summary": "Change a task",
        "description": "Deadline, who is to do it and what it says, while it is open. Without `ansvarlig` nobody is named any more.",
        "tags": [
          "oppgave"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "OPPGAVE",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "OPPGAVE_AVSLUTTET"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/OppgaveId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OppgaveLagre"
              },
              "examples": {
                "endret": {
                  "value": {
                    "frist": "2026-12-11",
                    "ansvarlig": "turid"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppgave"
                },
                "examples": {
                  "oppgave": {
                    "value": {
                      "oppgaveId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "type": "INNHENT",
                      "tekst": "Be om dokumentasjon på oppsigelsen.",
                      "frist": "2026-12-04",
                      "ansvarlig": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "status": "AAPEN",
                      "foelgerSaken": false,
                      "opprettet": "2026-11-20T09:00:00Z",
                      "versjon": 1
                    }
                  },
                  "fornyelse": {
                    "value": {
                      "oppgaveId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8002",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "type": "FORNYELSE",
                      "frist": "2027-02-20",
                      "ansvarlig": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "status": "AAPEN",
                      "foelgerSaken": false,
                      "utloep": {
                        "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                        "trinn": "NI_MND_FOER",
                        "sluttdato": "2027-08-20"
                      },
                      "opprettet": "2026-11-20T01:00:00Z",
                      "versjon": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/oppgaver/{oppgaveId}/fullfoering": {
      "post": {
        "operationId": "fullfoerOppgave",
        "summary": "Say that a task is done",
        "description": "One that follows the case is done by the step it is about, and not by saying so.",
        "tags": [
          "oppgave"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "OPPGAVE",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "OPPGAVE_AVSLUTTET",
          "OPPGAVE_FOELGER_SAKEN"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/OppgaveId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppgave"
                },
                "examples": {
                  "utfoert": {
                    "value": {
                      "oppgaveId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "type": "INNHENT",
                      "tekst": "Be om dokumentasjon på oppsigelsen.",
                      "frist": "2026-12-04",
                      "ansvarlig": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "status": "UTFOERT",
                      "foelgerSaken": false,
                      "opprettet": "2026-11-20T09:00:00Z",
                      "avsluttet": "2026-11-27T13:20:00Z",
                      "avsluttetAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "versjon": 2
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/oppgaver/{oppgaveId}/avlysning": {
      "post": {
        "operationId": "avlysOppgave",
        "summary": "Call a task off",
        "description": "With the reason. One that follows the case is called off with the case.",
        "tags": [
          "oppgave"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "OPPGAVE",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "OPPGAVE_AVSLUTTET",
          "OPPGAVE_FOELGER_SAKEN"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/OppgaveId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OppgaveAvlysning"
              },
              "examples": {
                "avlysning": {
                  "value": {
                    "begrunnelse": "Utleieren sendte oppsigelsen direkte til oss."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppgave"
                },
                "examples": {
                  "avlyst": {
                    "value": {
                      "oppgaveId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "type": "INNHENT",
                      "tekst": "Be om dokumentasjon på oppsigelsen.",
                      "frist": "2026-12-04",
                      "ansvarlig": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "status": "AVLYST",
                      "foelgerSaken": false,
                      "opprettet": "2026-11-20T09:00:00Z",
                      "avsluttet": "2026-11-27T13:20:00Z",
                      "avsluttetAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "begrunnelse": "Utleieren sendte oppsigelsen direkte til oss.",
                      "versjon": 2
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/vedtak": {
      "get": {
        "operationId": "hentVedtak",
        "summary": "Read the proposal or decision",
        "description": "404 until a proposal is saved.",
        "tags": [
          "vedtak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "VEDTAK",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedtak"
                },
                "examples": {
                  "forslag": {
                    "value": {
                      "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "FORSLAG",
                      "versjon": 1,
                      "innhold": {
                        "resultat": "TILSAGN",
                        "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": []
                      },
                      "mangler": [],
                      "avvik": [],
                      "hjemmel": [
                        "boligsosialloven § 6"
                      ],
                      "regelsett": "FVL1967",
                      "toTrinn": true,
                      "foreslaattAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      }
                    }
                  },
                  "fattet": {
                    "value": {
                      "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "FATTET",
                      "versjon": 3,
                      "innhold": {
                        "resultat": "TILSAGN",
                        "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": []
                      },
                      "mangler": [],
                      "avvik": [],
                      "hjemmel": [
                        "boligsosialloven § 6"
                      ],
                      "regelsett": "FVL1967",
                      "toTrinn": true,
                      "foreslaattAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "fattetAv": {
                        "ansattId": "vidar",
                        "navn": "Vidar vedtak"
                      },
                      "vedtaksdato": "2026-11-20",
                      "klagefrist": "2026-12-11",
                      "klageinstans": "Statsforvalteren"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/vedtak/forslag": {
      "post": {
        "operationId": "opprettVedtaksforslag",
        "summary": "Save the first proposal",
        "description": "Save the first proposal.",
        "tags": [
          "vedtak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "VEDTAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "KARTLEGGING_IKKE_FERDIGSTILT",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VedtaksforslagLagre"
              },
              "examples": {
                "innhold": {
                  "value": {
                    "resultat": "TILSAGN",
                    "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                    "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                    "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                    "boliginnhold": {
                      "boligtype": "ORDINAER",
                      "soverom": 3,
                      "leietidMnd": 36
                    },
                    "bistand": []
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedtak"
                },
                "examples": {
                  "forslag": {
                    "value": {
                      "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "FORSLAG",
                      "versjon": 1,
                      "innhold": {
                        "resultat": "TILSAGN",
                        "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": []
                      },
                      "mangler": [],
                      "avvik": [],
                      "hjemmel": [
                        "boligsosialloven § 6"
                      ],
                      "regelsett": "FVL1967",
                      "toTrinn": true,
                      "foreslaattAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "lagreVedtaksforslag",
        "summary": "Save the proposal again",
        "description": "Possible while the proposal has not been sent to approval.",
        "tags": [
          "vedtak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "VEDTAK",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VedtaksforslagLagre"
              },
              "examples": {
                "innhold": {
                  "value": {
                    "resultat": "TILSAGN",
                    "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                    "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                    "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                    "boliginnhold": {
                      "boligtype": "ORDINAER",
                      "soverom": 3,
                      "leietidMnd": 36
                    },
                    "bistand": []
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedtak"
                },
                "examples": {
                  "forslag": {
                    "value": {
                      "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "FORSLAG",
                      "versjon": 1,
                      "innhold": {
                        "resultat": "TILSAGN",
                        "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": []
                      },
                      "mangler": [],
                      "avvik": [],
                      "hjemmel": [
                        "boligsosialloven § 6"
                      ],
                      "regelsett": "FVL1967",
                      "toTrinn": true,
                      "foreslaattAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/vedtak/godkjenning": {
      "post": {
        "operationId": "sendTilGodkjenning",
        "summary": "Send the proposal to approval",
        "description": "Send the proposal to approval.",
        "tags": [
          "vedtak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "VEDTAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "VEDTAK_UFULLSTENDIG",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedtak"
                },
                "examples": {
                  "tilGodkjenning": {
                    "value": {
                      "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "TIL_GODKJENNING",
                      "versjon": 2,
                      "innhold": {
                        "resultat": "TILSAGN",
                        "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": []
                      },
                      "mangler": [],
                      "avvik": [],
                      "hjemmel": [
                        "boligsosialloven § 6"
                      ],
                      "regelsett": "FVL1967",
                      "toTrinn": true,
                      "foreslaattAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/vedtak/retur": {
      "post": {
        "operationId": "returnerVedtaksforslag",
        "summary": "Send the proposal back",
        "description": "Send the proposal back.",
        "tags": [
          "vedtak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:vedtak.fatte"
            ]
          }
        ],
        "x-kobo-roles": [
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "VEDTAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Retur"
              },
              "examples": {
                "retur": {
                  "value": {
                    "begrunnelse": "Skriv mer om hvilke andre tiltak som er prøvd."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedtak"
                },
                "examples": {
                  "forslag": {
                    "value": {
                      "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "FORSLAG",
                      "versjon": 1,
                      "innhold": {
                        "resultat": "TILSAGN",
                        "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": []
                      },
                      "mangler": [],
                      "avvik": [],
                      "hjemmel": [
                        "boligsosialloven § 6"
                      ],
                      "regelsett": "FVL1967",
                      "toTrinn": true,
                      "foreslaattAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/vedtak/fatting": {
      "post": {
        "operationId": "fattVedtak",
        "summary": "Make the decision",
        "description": "Made by another person than the proposer. Refused while the assessment is not complete or a part of the reasons is empty. An acceptance of a home goes to the waiting list, help goes to follow-up.",
        "tags": [
          "vedtak"
        ],
        "security": [
          {
            "kobo": [
              "kobo:vedtak.fatte"
            ]
          }
        ],
        "x-kobo-roles": [
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "VEDTAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "KARTLEGGING_IKKE_FERDIGSTILT",
          "VEDTAK_UFULLSTENDIG",
          "SAMME_PERSON",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Vedtak"
                },
                "examples": {
                  "fattet": {
                    "value": {
                      "vedtakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e3001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "FATTET",
                      "versjon": 3,
                      "innhold": {
                        "resultat": "TILSAGN",
                        "fakta": "Søkeren har ikke egen bolig og har forsøkt å leie privat.",
                        "regler": "Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).",
                        "hensyn": "Behovet er varig, og andre tiltak er prøvd.",
                        "boliginnhold": {
                          "boligtype": "ORDINAER",
                          "soverom": 3,
                          "leietidMnd": 36
                        },
                        "bistand": []
                      },
                      "mangler": [],
                      "avvik": [],
                      "hjemmel": [
                        "boligsosialloven § 6"
                      ],
                      "regelsett": "FVL1967",
                      "toTrinn": true,
                      "foreslaattAv": {
                        "ansattId": "trine",
                        "navn": "Trine saksbehandler"
                      },
                      "fattetAv": {
                        "ansattId": "vidar",
                        "navn": "Vidar vedtak"
                      },
                      "vedtaksdato": "2026-11-20",
                      "klagefrist": "2026-12-11",
                      "klageinstans": "Statsforvalteren"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/tilbud": {
      "get": {
        "operationId": "listTilbud",
        "summary": "List the offers of a case",
        "description": "List the offers of a case.",
        "tags": [
          "tilbud"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TilbudListe"
                },
                "examples": {
                  "tilbudene": {
                    "value": {
                      "items": [
                        {
                          "tilbudId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e4001",
                          "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "status": "SENDT",
                          "versjon": 1,
                          "bolig": {
                            "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                            "adresse": {
                              "adressenavn": "Strandveien",
                              "nummer": 12,
                              "bokstav": "B",
                              "postnummer": "0000",
                              "poststed": "Krokvik",
                              "kommunenummer": "9901"
                            },
                            "bruksenhetsnummer": "H0203",
                            "bygningstype": "BLOKK",
                            "boligtype": "ORDINAER",
                            "erBofellesskap": false,
                            "bemanning": "INGEN",
                            "status": "RESERVERT",
                            "markeringer": [
                              "RESERVERT"
                            ],
                            "antallSoverom": 3,
                            "manedsleie": 10000,
                            "versjon": 4
                          },
                          "boligHoldes": true,
                          "sendt": "2026-11-19T08:00:00Z",
                          "svarfrist": "2026-11-26",
                          "match": [
                            {
                              "krav": "BOLIGTYPE",
                              "oppfylt": "JA"
                            },
                            {
                              "krav": "SOVEROM",
                              "oppfylt": "JA"
                            },
                            {
                              "krav": "RULLESTOL",
                              "oppfylt": "UKJENT"
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettTilbud",
        "summary": "Offer a home",
        "description": "Reserves the home until the offer ends. A person decides: a home that does not meet a requirement can be offered with the reason written down, which is kept with the offer. A home that is still held after an offer nobody answered can be offered to the same case again; offering another home releases it.",
        "tags": [
          "tilbud"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "MANGLER_TILSAGN",
          "BOLIG_IKKE_LEDIG",
          "TILBUD_UTE",
          "UGYLDIG_OVERGANG",
          "KRAV_IKKE_OPPFYLT",
          "VENTELISTE_PAA_PAUSE"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TilbudOpprett"
              },
              "examples": {
                "nyttTilbud": {
                  "value": {
                    "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                    "svarfrist": "2026-11-26",
                    "visning": {
                      "tid": "2026-11-24T13:00:00Z",
                      "oppmoete": "Ved inngangen"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Tilbud"
                },
                "examples": {
                  "sendt": {
                    "value": {
                      "tilbudId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e4001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "SENDT",
                      "versjon": 1,
                      "bolig": {
                        "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "bokstav": "B",
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bruksenhetsnummer": "H0203",
                        "bygningstype": "BLOKK",
                        "boligtype": "ORDINAER",
                        "erBofellesskap": false,
                        "bemanning": "INGEN",
                        "status": "RESERVERT",
                        "markeringer": [
                          "RESERVERT"
                        ],
                        "antallSoverom": 3,
                        "manedsleie": 10000,
                        "versjon": 4
                      },
                      "boligHoldes": true,
                      "sendt": "2026-11-19T08:00:00Z",
                      "svarfrist": "2026-11-26",
                      "match": [
                        {
                          "krav": "BOLIGTYPE",
                          "oppfylt": "JA"
                        },
                        {
                          "krav": "SOVEROM",
                          "oppfylt": "JA"
                        },
                        {
                          "krav": "RULLESTOL",
                          "oppfylt": "UKJENT"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/boligtreff": {
      "get": {
        "operationId": "listBoligtreff",
        "summary": "Compare the homes that are free with what a case requires",
        "description": "Every home that can be offered, in the order homes are listed in: ready first. For each, whether it meets what the decision grants and the assessment asks for, as `hentTilbudsgrunnlag` has it. Nothing is scored, nothing is sorted by how well it fits and nothing is left out because it does not: a person decides.",
        "tags": [
          "tilbud"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "MANGLER_TILSAGN",
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BoligtreffListe"
                },
                "examples": {
                  "boligtreff": {
                    "value": {
                      "items": [
                        {
                          "bolig": {
                            "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                            "adresse": {
                              "adressenavn": "Strandveien",
                              "nummer": 12,
                              "bokstav": "B",
                              "postnummer": "0000",
                              "poststed": "Krokvik",
                              "kommunenummer": "9901"
                            },
                            "bruksenhetsnummer": "H0203",
                            "bygningstype": "BLOKK",
                            "boligtype": "ORDINAER",
                            "erBofellesskap": false,
                            "bemanning": "INGEN",
                            "status": "RESERVERT",
                            "markeringer": [
                              "RESERVERT"
                            ],
                            "antallSoverom": 3,
                            "manedsleie": 10000,
                            "versjon": 4
                          },
                          "match": [
                            {
                              "krav": "BOLIGTYPE",
                              "oppfylt": "JA",
                              "kreves": "ORDINAER",
                              "har": "ORDINAER"
                            },
                            {
                              "krav": "SOVEROM",
                              "oppfylt": "UKJENT",
                              "kreves": "3"
                            },
                            {
                              "krav": "MAKS_LEIE",
                              "oppfylt": "NEI",
                              "kreves": "9500",
                              "har": "10000"
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/tilbudsgrunnlag": {
      "get": {
        "operationId": "hentTilbudsgrunnlag",
        "summary": "Compare a home with what a case requires",
        "description": "What decision and assessment require against what the home has, to be read before an offer is sent. Nothing is scored and nothing is reserved.",
        "tags": [
          "tilbud"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "MANGLER_TILSAGN"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "boligId",
            "in": "query",
            "required": true,
            "description": "The home to compare.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Tilbudsgrunnlag"
                },
                "examples": {
                  "grunnlag": {
                    "value": {
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "match": [
                        {
                          "krav": "BOLIGTYPE",
                          "oppfylt": "JA",
                          "kreves": "ORDINAER",
                          "har": "ORDINAER"
                        },
                        {
                          "krav": "SOVEROM",
                          "oppfylt": "JA",
                          "kreves": "3",
                          "har": "3"
                        },
                        {
                          "krav": "UTEN_TRAPPER",
                          "oppfylt": "UKJENT"
                        },
                        {
                          "krav": "MAKS_LEIE",
                          "oppfylt": "NEI",
                          "kreves": "9500",
                          "har": "10000"
                        }
                      ],
                      "svarfristForeslaatt": "2026-11-26",
                      "svarfristTidligst": "2026-11-20",
                      "svarfristSenest": "2026-12-17"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/tilbud/{tilbudId}/svar": {
      "post": {
        "operationId": "svarPaaTilbud",
        "summary": "Answer an offer",
        "description": "Answer an offer. Its deadline is a whole day in Norway; after it the answer is TILBUD_UTLOEPT.",
        "tags": [
          "tilbud"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "TILBUD_BESVART",
          "TILBUD_UTLOEPT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/TilbudId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TilbudSvar"
              },
              "examples": {
                "ja": {
                  "value": {
                    "svar": "JA"
                  }
                },
                "nei": {
                  "value": {
                    "svar": "NEI",
                    "grunn": "For langt fra skolen."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MittTilbud"
                },
                "examples": {
                  "akseptert": {
                    "value": {
                      "tilbudId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e4001",
                      "status": "AKSEPTERT",
                      "versjon": 2,
                      "bolig": {
                        "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "bokstav": "B",
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bruksenhetsnummer": "H0203",
                        "bygningstype": "BLOKK",
                        "boligtype": "ORDINAER",
                        "erBofellesskap": false,
                        "bemanning": "INGEN",
                        "status": "RESERVERT",
                        "markeringer": [
                          "RESERVERT"
                        ],
                        "antallSoverom": 3,
                        "manedsleie": 10000,
                        "versjon": 4
                      },
                      "sendt": "2026-11-19T08:00:00Z",
                      "svarfrist": "2026-11-26",
                      "besvart": "2026-11-21T17:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/tilbud/{tilbudId}/trekking": {
      "post": {
        "operationId": "trekkTilbud",
        "summary": "Withdraw an offer",
        "description": "Withdraw an offer, which releases the home. After the deadline the offer stays as it ended, and the home that is held for the applicant is released: for when someone has been in touch with them.",
        "tags": [
          "tilbud"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "TILBUD_BESVART"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/TilbudId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Tilbud"
                },
                "examples": {
                  "trukket": {
                    "value": {
                      "tilbudId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e4001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "TRUKKET",
                      "versjon": 2,
                      "bolig": {
                        "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "bokstav": "B",
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bruksenhetsnummer": "H0203",
                        "bygningstype": "BLOKK",
                        "boligtype": "ORDINAER",
                        "erBofellesskap": false,
                        "bemanning": "INGEN",
                        "status": "RESERVERT",
                        "markeringer": [
                          "RESERVERT"
                        ],
                        "antallSoverom": 3,
                        "manedsleie": 10000,
                        "versjon": 4
                      },
                      "boligHoldes": false,
                      "sendt": "2026-11-19T08:00:00Z",
                      "svarfrist": "2026-11-26",
                      "match": []
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/tilbud/{tilbudId}/kontrakt": {
      "post": {
        "operationId": "registrerKontrakt",
        "summary": "Register the signed contract",
        "description": "Makes the tenancy; the home is let and the case has its home. What the law forbids is refused: a deposit over six months' rent, a fixed time under three years without a basis, a start before the applicant said yes. Rent, length and start that depart from the home and the decision are registered with the reason written down.",
        "tags": [
          "tilbud"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "TILBUD_IKKE_AKSEPTERT",
          "DEPOSITUM_FOR_HOEYT",
          "UGYLDIG_PERIODE",
          "LEIETID_UTEN_GRUNNLAG",
          "KONTRAKT_AVVIKER",
          "BOLIG_IKKE_LEDIG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/TilbudId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KontraktRegistrer"
              },
              "examples": {
                "kontrakt": {
                  "value": {
                    "signertDato": "2026-11-25",
                    "startdato": "2026-12-15",
                    "sluttdato": "2029-12-14",
                    "tidsubegrenset": false,
                    "manedsleie": 10000,
                    "depositum": 30000,
                    "garantitype": "SPERRET_KONTO"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leieforhold"
                },
                "examples": {
                  "leieforhold": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "status": "AKTIVT",
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "tidsubegrenset": false,
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "leietaker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE"
                      },
                      "versjon": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/kriteriesett": {
      "get": {
        "operationId": "listKriteriesett",
        "summary": "List what the municipality has decided, version by version",
        "description": "The newest day first, with what is yet to come.",
        "tags": [
          "kriteriesett"
        ],
        "security": [
          {
            "kobo": [
              "kobo:ansatt"
            ]
          }
        ],
        "x-kobo-roles": [
          "ADMINISTRATOR",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KriteriesettListe"
                },
                "examples": {
                  "versjonene": {
                    "value": {
                      "items": [
                        {
                          "kriteriesettId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9702",
                          "nummer": 2,
                          "gyldigFra": "2027-01-01",
                          "gjelder": false,
                          "kriterier": {
                            "hjemmel": {
                              "tekst": "Retningslinjer for tildeling av kommunale boliger § 3",
                              "lenke": "https://krokvik.example/boligtildeling"
                            },
                            "minstealder": 18,
                            "botidMnd": 24,
                            "botidUnntak": [
                              {
                                "nb": "Flyktninger som bosettes etter avtale",
                                "nn": "Flyktningar som blir busette etter avtale"
                              }
                            ],
                            "tidligereKommunenummer": [
                              "9903"
                            ],
                            "inntektsgrenser": [
                              {
                                "personer": 1,
                                "g": 2.5
                              },
                              {
                                "personer": 2,
                                "g": 3
                              },
                              {
                                "personer": 3,
                                "g": 4
                              },
                              {
                                "personer": 4,
                                "g": 4.5
                              }
                            ],
                            "grunnbeloep": [
                              {
                                "fra": "2024-05-01",
                                "kroner": 124028
                              },
                              {
                                "fra": "2025-05-01",
                                "kroner": 130160
                              }
                            ],
                            "inntektFritakUnderAar": 20,
                            "krevGjeldsoppgjoer": true,
                            "karanteneMnd": 12,
                            "leietidMnd": {
                              "standard": 36,
                              "medBarn": 60
                            },
                            "depositumMnd": 3,
                            "tilbudsfristDager": 7,
                            "svartidDager": 28,
                            "behovIntervallMnd": 6,
                            "behovSvardager": 21,
                            "ventelisteForklaring": {
                              "nb": "De som har høyest prioritet får tilbud først. Har flere samme prioritet, går den som har ventet lengst foran.",
                              "nn": "Dei som har høgast prioritet får tilbod først. Har fleire same prioritet, går den som har venta lengst føre."
                            }
                          }
                        },
                        {
                          "kriteriesettId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9701",
                          "nummer": 1,
                          "gyldigFra": "2025-05-01",
                          "gjelder": true,
                          "kriterier": {
                            "hjemmel": {
                              "tekst": "Retningslinjer for tildeling av kommunale boliger § 3",
                              "lenke": "https://krokvik.example/boligtildeling"
                            },
                            "minstealder": 18,
                            "botidMnd": 24,
                            "botidUnntak": [
                              {
                                "nb": "Flyktninger som bosettes etter avtale",
                                "nn": "Flyktningar som blir busette etter avtale"
                              }
                            ],
                            "tidligereKommunenummer": [
                              "9903"
                            ],
                            "inntektsgrenser": [
                              {
                                "personer": 1,
                                "g": 2.5
                              },
                              {
                                "personer": 2,
                                "g": 3
                              },
                              {
                                "personer": 3,
                                "g": 4
                              },
                              {
                                "personer": 4,
                                "g": 4.5
                              }
                            ],
                            "grunnbeloep": [
                              {
                                "fra": "2024-05-01",
                                "kroner": 124028
                              },
                              {
                                "fra": "2025-05-01",
                                "kroner": 130160
                              }
                            ],
                            "inntektFritakUnderAar": 20,
                            "krevGjeldsoppgjoer": true,
                            "karanteneMnd": 12,
                            "leietidMnd": {
                              "standard": 36,
                              "medBarn": 60
                            },
                            "depositumMnd": 3,
                            "tilbudsfristDager": 7,
                            "svartidDager": 28,
                            "behovIntervallMnd": 6,
                            "behovSvardager": 21,
                            "ventelisteForklaring": {
                              "nb": "De som har høyest prioritet får tilbud først. Har flere samme prioritet, går den som har ventet lengst foran.",
                              "nn": "Dei som har høgast prioritet får tilbod først. Har fleire same prioritet, går den som har venta lengst føre."
                            }
                          }
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettKriteriesett",
        "summary": "Register what the municipality has decided",
        "description": "From today or a later day. What is measured and completed already stands as it was.",
        "tags": [
          "kriteriesett"
        ],
        "security": [
          {
            "kobo": [
              "kobo:oppsett"
            ]
          }
        ],
        "x-kobo-roles": [
          "ADMINISTRATOR"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KriteriesettNytt"
              },
              "examples": {
                "nytt": {
                  "value": {
                    "gyldigFra": "2027-01-01",
                    "kriterier": {
                      "hjemmel": {
                        "tekst": "Retningslinjer for tildeling av kommunale boliger § 3",
                        "lenke": "https://krokvik.example/boligtildeling"
                      },
                      "minstealder": 18,
                      "botidMnd": 24,
                      "botidUnntak": [
                        {
                          "nb": "Flyktninger som bosettes etter avtale",
                          "nn": "Flyktningar som blir busette etter avtale"
                        }
                      ],
                      "tidligereKommunenummer": [
                        "9903"
                      ],
                      "inntektsgrenser": [
                        {
                          "personer": 1,
                          "g": 2.5
                        },
                        {
                          "personer": 2,
                          "g": 3
                        },
                        {
                          "personer": 3,
                          "g": 4
                        },
                        {
                          "personer": 4,
                          "g": 4.5
                        }
                      ],
                      "grunnbeloep": [
                        {
                          "fra": "2024-05-01",
                          "kroner": 124028
                        },
                        {
                          "fra": "2025-05-01",
                          "kroner": 130160
                        }
                      ],
                      "inntektFritakUnderAar": 20,
                      "krevGjeldsoppgjoer": true,
                      "karanteneMnd": 12,
                      "leietidMnd": {
                        "standard": 36,
                        "medBarn": 60
                      },
                      "depositumMnd": 3,
                      "tilbudsfristDager": 7,
                      "svartidDager": 28,
                      "behovIntervallMnd": 6,
                      "behovSvardager": 21,
                      "ventelisteForklaring": {
                        "nb": "De som har høyest prioritet får tilbud først. Har flere samme prioritet, går den som har ventet lengst foran.",
                        "nn": "Dei som har høgast prioritet får tilbod først. Har fleire same prioritet, går den som har venta lengst føre."
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kriteriesett"
                },
                "examples": {
                  "registrert": {
                    "value": {
                      "kriteriesettId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9702",
                      "nummer": 2,
                      "gyldigFra": "2027-01-01",
                      "gjelder": false,
                      "kriterier": {
                        "hjemmel": {
                          "tekst": "Retningslinjer for tildeling av kommunale boliger § 3",
                          "lenke": "https://krokvik.example/boligtildeling"
                        },
                        "minstealder": 18,
                        "botidMnd": 24,
                        "botidUnntak": [
                          {
                            "nb": "Flyktninger som bosettes etter avtale",
                            "nn": "Flyktningar som blir busette etter avtale"
                          }
                        ],
                        "tidligereKommunenummer": [
                          "9903"
                        ],
                        "inntektsgrenser": [
                          {
                            "personer": 1,
                            "g": 2.5
                          },
                          {
                            "personer": 2,
                            "g": 3
                          },
                          {
                            "personer": 3,
                            "g": 4
                          },
                          {
                            "personer": 4,
                            "g": 4.5
                          }
                        ],
                        "grunnbeloep": [
                          {
                            "fra": "2024-05-01",
                            "kroner": 124028
                          },
                          {
                            "fra": "2025-05-01",
                            "kroner": 130160
                          }
                        ],
                        "inntektFritakUnderAar": 20,
                        "krevGjeldsoppgjoer": true,
                        "karanteneMnd": 12,
                        "leietidMnd": {
                          "standard": 36,
                          "medBarn": 60
                        },
                        "depositumMnd": 3,
                        "tilbudsfristDager": 7,
                        "svartidDager": 28,
                        "behovIntervallMnd": 6,
                        "behovSvardager": 21,
                        "ventelisteForklaring": {
                          "nb": "De som har høyest prioritet får tilbud først. Har flere samme prioritet, går den som har ventet lengst foran.",
                          "nn": "Dei som har høgast prioritet får tilbod først. Har fleire same prioritet, går den som har venta lengst føre."
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/kriteriesett/gjeldende": {
      "get": {
        "operationId": "hentGjeldendeKriteriesett",
        "summary": "Read what the municipality has decided",
        "description": "Public: anyone may know what they are measured by, and what the order of the waiting list goes by.",
        "tags": [
          "kriteriesett"
        ],
        "security": [],
        "x-kobo-roles": [],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kriteriesett"
                },
                "examples": {
                  "gjeldende": {
                    "value": {
                      "kriteriesettId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9701",
                      "nummer": 1,
                      "gyldigFra": "2025-05-01",
                      "gjelder": true,
                      "kriterier": {
                        "hjemmel": {
                          "tekst": "Retningslinjer for tildeling av kommunale boliger § 3",
                          "lenke": "https://krokvik.example/boligtildeling"
                        },
                        "minstealder": 18,
                        "botidMnd": 24,
                        "botidUnntak": [
                          {
                            "nb": "Flyktninger som bosettes etter avtale",
                            "nn": "Flyktningar som blir busette etter avtale"
                          }
                        ],
                        "tidligereKommunenummer": [
                          "9903"
                        ],
                        "inntektsgrenser": [
                          {
                            "personer": 1,
                            "g": 2.5
                          },
                          {
                            "personer": 2,
                            "g": 3
                          },
                          {
                            "personer": 3,
                            "g": 4
                          },
                          {
                            "personer": 4,
                            "g": 4.5
                          }
                        ],
                        "grunnbeloep": [
                          {
                            "fra": "2024-05-01",
                            "kroner": 124028
                          },
                          {
                            "fra": "2025-05-01",
                            "kroner": 130160
                          }
                        ],
                        "inntektFritakUnderAar": 20,
                        "krevGjeldsoppgjoer": true,
                        "karanteneMnd": 12,
                        "leietidMnd": {
                          "standard": 36,
                          "medBarn": 60
                        },
                        "depositumMnd": 3,
                        "tilbudsfristDager": 7,
                        "svartidDager": 28,
                        "behovIntervallMnd": 6,
                        "behovSvardager": 21,
                        "ventelisteForklaring": {
                          "nb": "De som har høyest prioritet får tilbud først. Har flere samme prioritet, går den som har ventet lengst foran.",
                          "nn": "Dei som har høgast prioritet får tilbod først. Har fleire same prioritet, går den som har venta lengst føre."
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/kriterier": {
      "get": {
        "operationId": "hentSakensKriterier",
        "summary": "Hold a case against what the municipality has decided",
        "description": "Each criterion with its calculation, from what is fetched and assessed so far. A case about help alone is measured by none. An assessment cannot be completed until each AVVIK is assessed for this household; nothing is refused by it.",
        "tags": [
          "kriteriesett"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "KARTLEGGING",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SakensKriterier"
                },
                "examples": {
                  "maalt": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "kriteriesettId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9701",
                      "hjemmel": {
                        "tekst": "Retningslinjer for tildeling av kommunale boliger § 3"
                      },
                      "laast": false,
                      "bostederHentet": "2025-11-20T09:20:00Z",
                      "resultater": [
                        {
                          "kriterium": "MINSTEALDER",
                          "resultat": "OK",
                          "verdi": "41",
                          "grense": "18",
                          "beregning": [
                            {
                              "steg": "FOEDT",
                              "verdi": "1984-11-14"
                            },
                            {
                              "steg": "ALDER",
                              "verdi": "41"
                            }
                          ]
                        },
                        {
                          "kriterium": "BOTID",
                          "resultat": "AVVIK",
                          "verdi": "15",
                          "grense": "24",
                          "beregning": [
                            {
                              "steg": "BOSATT",
                              "verdi": "9903",
                              "fra": "2024-08-01",
                              "til": "2025-01-31"
                            },
                            {
                              "steg": "BOSATT",
                              "verdi": "9901",
                              "fra": "2025-02-01"
                            },
                            {
                              "steg": "BOTID",
                              "verdi": "15"
                            }
                          ],
                          "vurdering": "Flyttet hit for å være nær barna. Botiden er kort, men behovet er akutt og varig."
                        },
                        {
                          "kriterium": "INNTEKT",
                          "resultat": "OK",
                          "verdi": "372000",
                          "grense": "520640",
                          "beregning": [
                            {
                              "steg": "INNTEKT_PER_MAANED",
                              "verdi": "31000"
                            },
                            {
                              "steg": "INNTEKT_PER_AAR",
                              "verdi": "372000"
                            },
                            {
                              "steg": "PERSONER",
                              "verdi": "3"
                            },
                            {
                              "steg": "G",
                              "verdi": "4"
                            },
                            {
                              "steg": "GRUNNBELOEP",
                              "verdi": "130160",
                              "fra": "2025-05-01"
                            }
                          ]
                        },
                        {
                          "kriterium": "GJELD",
                          "resultat": "UKJENT",
                          "beregning": [
                            {
                              "steg": "MANGLER",
                              "verdi": "OPPLYSNING"
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/bosteder/innhentinger": {
      "post": {
        "operationId": "innhentBosteder",
        "summary": "Ask Folkeregisteret where the applicant has lived",
        "description": "Municipality and day of each registered stay, and no address. Whose address turns out to be protected makes the case shielded, and nothing of where they have lived is kept.",
        "tags": [
          "kriteriesett"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "PERSON",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "IKKE_SAKENS_SAKSBEHANDLER",
          "UGYLDIG_OVERGANG",
          "REGISTER_UTILGJENGELIG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SakensKriterier"
                },
                "examples": {
                  "maalt": {
                    "value": {
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "kriteriesettId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9701",
                      "hjemmel": {
                        "tekst": "Retningslinjer for tildeling av kommunale boliger § 3"
                      },
                      "laast": false,
                      "bostederHentet": "2025-11-20T09:20:00Z",
                      "resultater": [
                        {
                          "kriterium": "MINSTEALDER",
                          "resultat": "OK",
                          "verdi": "41",
                          "grense": "18",
                          "beregning": [
                            {
                              "steg": "FOEDT",
                              "verdi": "1984-11-14"
                            },
                            {
                              "steg": "ALDER",
                              "verdi": "41"
                            }
                          ]
                        },
                        {
                          "kriterium": "BOTID",
                          "resultat": "AVVIK",
                          "verdi": "15",
                          "grense": "24",
                          "beregning": [
                            {
                              "steg": "BOSATT",
                              "verdi": "9903",
                              "fra": "2024-08-01",
                              "til": "2025-01-31"
                            },
                            {
                              "steg": "BOSATT",
                              "verdi": "9901",
                              "fra": "2025-02-01"
                            },
                            {
                              "steg": "BOTID",
                              "verdi": "15"
                            }
                          ],
                          "vurdering": "Flyttet hit for å være nær barna. Botiden er kort, men behovet er akutt og varig."
                        },
                        {
                          "kriterium": "INNTEKT",
                          "resultat": "OK",
                          "verdi": "372000",
                          "grense": "520640",
                          "beregning": [
                            {
                              "steg": "INNTEKT_PER_MAANED",
                              "verdi": "31000"
                            },
                            {
                              "steg": "INNTEKT_PER_AAR",
                              "verdi": "372000"
                            },
                            {
                              "steg": "PERSONER",
                              "verdi": "3"
                            },
                            {
                              "steg": "G",
                              "verdi": "4"
                            },
                            {
                              "steg": "GRUNNBELOEP",
                              "verdi": "130160",
                              "fra": "2025-05-01"
                            }
                          ]
                        },
                        {
                          "kriterium": "GJELD",
                          "resultat": "UKJENT",
                          "beregning": [
                            {
                              "steg": "MANGLER",
                              "verdi": "OPPLYSNING"
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/ventelisteplasser": {
      "get": {
        "operationId": "listVentelisteplasser",
        "summary": "List the waiting list",
        "description": "In its order: by priority, then the longest wait first. UTLEIEFORVALTER sees who waits for what, and not why they stand where they do.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "status",
            "in": "query",
            "required": false,
            "description": "Those who wait, have an offer or are paused when absent.",
            "style": "form",
            "explode": false,
            "schema": {
              "type": "array",
              "maxItems": 5,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/VentelisteStatus"
              }
            }
          },
          {
            "name": "prioritet",
            "in": "query",
            "required": false,
            "description": "Only this priority.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 3
            }
          },
          {
            "name": "boligtype",
            "in": "query",
            "required": false,
            "description": "Only those who are granted this kind of home.",
            "schema": {
              "$ref": "#/components/schemas/Boligtype"
            }
          },
          {
            "name": "soverom",
            "in": "query",
            "required": false,
            "description": "Only those who are granted this many bedrooms.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 10
            }
          },
          {
            "name": "rullestol",
            "in": "query",
            "required": false,
            "description": "Only those who need, or do not need, room for a wheelchair.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "skalVurderes",
            "in": "query",
            "required": false,
            "description": "Only those a person is to assess, or only the others.",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "sakId",
            "in": "query",
            "required": false,
            "description": "Only the place of this case.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VentelisteplassListe"
                },
                "examples": {
                  "venteliste": {
                    "value": {
                      "items": [
                        {
                          "ventelisteplassId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9501",
                          "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "saksnummer": "2026-00417",
                          "soeker": {
                            "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                            "navn": "ERFAREN HESTEDROSJE"
                          },
                          "husstand": {
                            "voksne": 2,
                            "barn": 1
                          },
                          "status": "VENTER",
                          "prioritet": 1,
                          "prioritetGrunn": "Haster",
                          "fraDato": "2026-04-14",
                          "boliginnhold": {
                            "boligtype": "ORDINAER",
                            "soverom": 2,
                            "leietidMnd": 36
                          },
                          "boligbehov": {
                            "soveromMin": 2,
                            "rullestol": false,
                            "utenTrapper": true,
                            "bemanning": "INGEN"
                          },
                          "behov": {
                            "frist": "2027-04-14",
                            "purringer": 0,
                            "sistBekreftet": "2026-10-14",
                            "skalVurderes": false
                          },
                          "versjon": 2
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/ventelisteplasser/{ventelisteplassId}": {
      "get": {
        "operationId": "hentVentelisteplass",
        "summary": "Read a place on the waiting list",
        "description": "With its history: who moved it, from where, to where and why.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VentelisteplassId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ventelisteplass"
                },
                "examples": {
                  "plass": {
                    "value": {
                      "ventelisteplassId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9501",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "status": "VENTER",
                      "prioritet": 1,
                      "prioritetGrunn": "Barnet må bytte skole hvis familien ikke får bolig før sommeren.",
                      "fraDato": "2026-04-14",
                      "boliginnhold": {
                        "boligtype": "ORDINAER",
                        "soverom": 2,
                        "leietidMnd": 36
                      },
                      "boligbehov": {
                        "soveromMin": 2,
                        "soveromMaks": 3,
                        "rullestol": false,
                        "utenTrapper": true,
                        "bemanning": "INGEN",
                        "maksLeie": 11000
                      },
                      "behov": {
                        "frist": "2026-11-04",
                        "spurt": "2026-10-14",
                        "purringer": 0,
                        "skalVurderes": false
                      },
                      "endringer": [
                        {
                          "tid": "2026-09-01T09:00:00Z",
                          "av": "Trine saksbehandler",
                          "fraStatus": "VENTER",
                          "tilStatus": "VENTER",
                          "fraPrioritet": 2,
                          "tilPrioritet": 1,
                          "begrunnelse": "Barnet må bytte skole hvis familien ikke får bolig før sommeren."
                        },
                        {
                          "tid": "2026-04-14T10:00:00Z",
                          "av": "Vidar vedtak",
                          "tilStatus": "VENTER",
                          "tilPrioritet": 2,
                          "begrunnelse": "Etter vedtaksdato"
                        }
                      ],
                      "handlinger": [
                        "PRIORITER",
                        "REGISTRER_BEHOV"
                      ],
                      "versjon": 3
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/ventelisteplasser/{ventelisteplassId}/prioritering": {
      "post": {
        "operationId": "prioriterVentelisteplass",
        "summary": "Move somebody in the order",
        "description": "For a reason that is written down. Nobody is moved by a rule alone.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VentelisteplassId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Prioritering"
              },
              "examples": {
                "prioritering": {
                  "value": {
                    "prioritet": 1,
                    "begrunnelse": "Barnet må bytte skole hvis familien ikke får bolig før sommeren."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ventelisteplass"
                },
                "examples": {
                  "plass": {
                    "value": {
                      "ventelisteplassId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9501",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "status": "VENTER",
                      "prioritet": 1,
                      "prioritetGrunn": "Barnet må bytte skole hvis familien ikke får bolig før sommeren.",
                      "fraDato": "2026-04-14",
                      "boliginnhold": {
                        "boligtype": "ORDINAER",
                        "soverom": 2,
                        "leietidMnd": 36
                      },
                      "boligbehov": {
                        "soveromMin": 2,
                        "soveromMaks": 3,
                        "rullestol": false,
                        "utenTrapper": true,
                        "bemanning": "INGEN",
                        "maksLeie": 11000
                      },
                      "behov": {
                        "frist": "2026-11-04",
                        "spurt": "2026-10-14",
                        "purringer": 0,
                        "skalVurderes": false
                      },
                      "endringer": [
                        {
                          "tid": "2026-09-01T09:00:00Z",
                          "av": "Trine saksbehandler",
                          "fraStatus": "VENTER",
                          "tilStatus": "VENTER",
                          "fraPrioritet": 2,
                          "tilPrioritet": 1,
                          "begrunnelse": "Barnet må bytte skole hvis familien ikke får bolig før sommeren."
                        },
                        {
                          "tid": "2026-04-14T10:00:00Z",
                          "av": "Vidar vedtak",
                          "tilStatus": "VENTER",
                          "tilPrioritet": 2,
                          "begrunnelse": "Etter vedtaksdato"
                        }
                      ],
                      "handlinger": [
                        "PRIORITER",
                        "REGISTRER_BEHOV"
                      ],
                      "versjon": 3
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/ventelisteplasser/{ventelisteplassId}/behov": {
      "post": {
        "operationId": "registrerBehov",
        "summary": "Register what an applicant says of the need",
        "description": "As told by telephone, in a letter or at the counter, or what came of what they answered. UENDRET and ENDRET confirm the need from today and end the task; IKKE_LENGER leaves it to be assessed. Who is paused and needs a home waits again.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "BEHOV_KAN_IKKE_BESVARES"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VentelisteplassId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BehovRegistrer"
              },
              "examples": {
                "behov": {
                  "value": {
                    "svar": "UENDRET",
                    "tekst": "Fortalte på telefon at familien fortsatt bor hos bestemor."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ventelisteplass"
                },
                "examples": {
                  "plass": {
                    "value": {
                      "ventelisteplassId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9501",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "status": "VENTER",
                      "prioritet": 1,
                      "prioritetGrunn": "Barnet må bytte skole hvis familien ikke får bolig før sommeren.",
                      "fraDato": "2026-04-14",
                      "boliginnhold": {
                        "boligtype": "ORDINAER",
                        "soverom": 2,
                        "leietidMnd": 36
                      },
                      "boligbehov": {
                        "soveromMin": 2,
                        "soveromMaks": 3,
                        "rullestol": false,
                        "utenTrapper": true,
                        "bemanning": "INGEN",
                        "maksLeie": 11000
                      },
                      "behov": {
                        "frist": "2026-11-04",
                        "spurt": "2026-10-14",
                        "purringer": 0,
                        "skalVurderes": false
                      },
                      "endringer": [
                        {
                          "tid": "2026-09-01T09:00:00Z",
                          "av": "Trine saksbehandler",
                          "fraStatus": "VENTER",
                          "tilStatus": "VENTER",
                          "fraPrioritet": 2,
                          "tilPrioritet": 1,
                          "begrunnelse": "Barnet må bytte skole hvis familien ikke får bolig før sommeren."
                        },
                        {
                          "tid": "2026-04-14T10:00:00Z",
                          "av": "Vidar vedtak",
                          "tilStatus": "VENTER",
                          "tilPrioritet": 2,
                          "begrunnelse": "Etter vedtaksdato"
                        }
                      ],
                      "handlinger": [
                        "PRIORITER",
                        "REGISTRER_BEHOV"
                      ],
                      "versjon": 3
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/ventelisteplasser/{ventelisteplassId}/pause": {
      "post": {
        "operationId": "settVentelisteplassPaaPause",
        "summary": "Pause a place on the waiting list",
        "description": "When the need is said to be gone, or nobody has answered after two reminders, and it is assessed. Homes are not offered until the place is taken up again. The day they have waited from stands.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "UGYLDIG_OVERGANG",
          "VENTELISTE_IKKE_AVKLART"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VentelisteplassId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Ventelistevurdering"
              },
              "examples": {
                "vurdering": {
                  "value": {
                    "vurdering": "Vi har skrevet og ringt i to måneder uten svar. Ta kontakt hvis du fortsatt trenger bolig."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ventelisteplass"
                },
                "examples": {
                  "pauset": {
                    "value": {
                      "ventelisteplassId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9502",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1002",
                      "saksnummer": "2026-00231",
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                        "navn": "RASK TALLERKEN"
                      },
                      "husstand": {
                        "voksne": 1,
                        "barn": 0
                      },
                      "status": "PAUSE",
                      "statusGrunn": "Vi har skrevet og ringt i to måneder uten svar. Ta kontakt hvis du fortsatt trenger bolig.",
                      "prioritet": 2,
                      "prioritetGrunn": "Etter vedtaksdato",
                      "fraDato": "2026-03-02",
                      "boliginnhold": {
                        "boligtype": "ORDINAER",
                        "soverom": 1,
                        "leietidMnd": 36
                      },
                      "boligbehov": {
                        "soveromMin": 1,
                        "rullestol": false,
                        "utenTrapper": false,
                        "bemanning": "INGEN"
                      },
                      "behov": {
                        "frist": "2026-11-06",
                        "spurt": "2026-09-02",
                        "purringer": 2,
                        "skalVurderes": true
                      },
                      "endringer": [],
                      "handlinger": [
                        "PRIORITER",
                        "REGISTRER_BEHOV",
                        "GJENOPPTA"
                      ],
                      "versjon": 6
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/ventelisteplasser/{ventelisteplassId}/gjenopptakelse": {
      "post": {
        "operationId": "gjenopptaVentelisteplass",
        "summary": "Take up a paused place again",
        "description": "Who waits is asked about the need anew after the usual time.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VentelisteplassId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Ventelistegrunn"
              },
              "examples": {
                "grunn": {
                  "value": {
                    "begrunnelse": "Søkeren ringte og trenger fortsatt bolig."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ventelisteplass"
                },
                "examples": {
                  "plass": {
                    "value": {
                      "ventelisteplassId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9501",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                      "saksnummer": "2026-00417",
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                        "navn": "ERFAREN HESTEDROSJE"
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "status": "VENTER",
                      "prioritet": 1,
                      "prioritetGrunn": "Barnet må bytte skole hvis familien ikke får bolig før sommeren.",
                      "fraDato": "2026-04-14",
                      "boliginnhold": {
                        "boligtype": "ORDINAER",
                        "soverom": 2,
                        "leietidMnd": 36
                      },
                      "boligbehov": {
                        "soveromMin": 2,
                        "soveromMaks": 3,
                        "rullestol": false,
                        "utenTrapper": true,
                        "bemanning": "INGEN",
                        "maksLeie": 11000
                      },
                      "behov": {
                        "frist": "2026-11-04",
                        "spurt": "2026-10-14",
                        "purringer": 0,
                        "skalVurderes": false
                      },
                      "endringer": [
                        {
                          "tid": "2026-09-01T09:00:00Z",
                          "av": "Trine saksbehandler",
                          "fraStatus": "VENTER",
                          "tilStatus": "VENTER",
                          "fraPrioritet": 2,
                          "tilPrioritet": 1,
                          "begrunnelse": "Barnet må bytte skole hvis familien ikke får bolig før sommeren."
                        },
                        {
                          "tid": "2026-04-14T10:00:00Z",
                          "av": "Vidar vedtak",
                          "tilStatus": "VENTER",
                          "tilPrioritet": 2,
                          "begrunnelse": "Etter vedtaksdato"
                        }
                      ],
                      "handlinger": [
                        "PRIORITER",
                        "REGISTRER_BEHOV"
                      ],
                      "versjon": 3
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/ventelisteplasser/{ventelisteplassId}/bortfall": {
      "post": {
        "operationId": "laVentelisteplassBortfalle",
        "summary": "End a place on the waiting list",
        "description": "When the need is said to be gone, or nobody has answered after two reminders, and it is assessed. Nothing of it happens by itself. The decision lapses with the place, and the case can be closed.",
        "tags": [
          "ventelisteplass"
        ],
        "security": [
          {
            "kobo": [
              "kobo:vedtak.fatte"
            ]
          }
        ],
        "x-kobo-roles": [
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "UGYLDIG_OVERGANG",
          "VENTELISTE_IKKE_AVKLART"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/VentelisteplassId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Ventelistevurdering"
              },
              "examples": {
                "vurdering": {
                  "value": {
                    "vurdering": "Vi har skrevet og ringt i to måneder uten svar. Ta kontakt hvis du fortsatt trenger bolig."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ventelisteplass"
                },
                "examples": {
                  "bortfalt": {
                    "value": {
                      "ventelisteplassId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9502",
                      "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1002",
                      "saksnummer": "2026-00231",
                      "soeker": {
                        "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004",
                        "navn": "RASK TALLERKEN"
                      },
                      "husstand": {
                        "voksne": 1,
                        "barn": 0
                      },
                      "status": "BORTFALT",
                      "statusGrunn": "Du har fått bolig et annet sted og trenger ikke kommunal bolig lenger.",
                      "prioritet": 2,
                      "prioritetGrunn": "Etter vedtaksdato",
                      "fraDato": "2026-03-02",
                      "boliginnhold": {
                        "boligtype": "ORDINAER",
                        "soverom": 1,
                        "leietidMnd": 36
                      },
                      "boligbehov": {
                        "soveromMin": 1,
                        "rullestol": false,
                        "utenTrapper": false,
                        "bemanning": "INGEN"
                      },
                      "behov": {
                        "frist": "2027-03-02",
                        "purringer": 0,
                        "svar": "IKKE_LENGER",
                        "skalVurderes": false
                      },
                      "endringer": [],
                      "handlinger": [],
                      "versjon": 6
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold": {
      "get": {
        "operationId": "listLeieforhold",
        "summary": "List tenancies",
        "description": "Newest start first, as homes that are let: without cases and names, so that a tenant with a protected address does not stand out. Asked by case, each has its case, and the tenant's name for SAKSBEHANDLER, VEDTAKSMYNDIGHET and UTLEIEFORVALTER.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "boligId",
            "in": "query",
            "required": false,
            "description": "Only tenancies of this home.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "sakId",
            "in": "query",
            "required": false,
            "description": "Only tenancies of this case.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LeieforholdListe"
                },
                "examples": {
                  "alleLeieforhold": {
                    "value": {
                      "items": [
                        {
                          "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                          "status": "AKTIVT",
                          "startdato": "2026-12-15",
                          "sluttdato": "2029-12-14",
                          "tidsubegrenset": false,
                          "manedsleie": 10000,
                          "depositum": 30000,
                          "versjon": 1
                        }
                      ]
                    }
                  },
                  "sakensLeieforhold": {
                    "value": {
                      "items": [
                        {
                          "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                          "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "status": "AKTIVT",
                          "startdato": "2026-12-15",
                          "sluttdato": "2029-12-14",
                          "tidsubegrenset": false,
                          "manedsleie": 10000,
                          "depositum": 30000,
                          "leietaker": {
                            "personId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001",
                            "navn": "ERFAREN HESTEDROSJE"
                          },
                          "versjon": 1
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "registrerLeieforhold",
        "summary": "Register a tenancy there is already",
        "description": "Of a home somebody lived in before the municipality began to use Kobo: without a case, as it stands in the contract. The tenant is looked up in no register; an import of homes does the same for many. One that begins later is AVTALT, and the home is let from its first day.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "BOLIG_I_BRUK",
          "BOLIG_IKKE_LEDIG",
          "UGYLDIG_PERIODE",
          "DEPOSITUM_FOR_HOEYT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LeieforholdRegistrer"
              },
              "examples": {
                "eksisterende": {
                  "value": {
                    "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                    "startdato": "2024-06-01",
                    "sluttdato": "2027-05-31",
                    "tidsubegrenset": false,
                    "manedsleie": 9000,
                    "depositum": 27000,
                    "garantitype": "SPERRET_KONTO"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leieforhold"
                },
                "examples": {
                  "utleid": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "status": "AKTIVT",
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "tidsubegrenset": false,
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "versjon": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/utloep": {
      "get": {
        "operationId": "listUtloependeLeieforhold",
        "summary": "List tenancies that are about to end, or have ended without anybody moving",
        "description": "Those for a fixed time that nobody has given notice of, from nine months before their last day and until it is settled what comes after. The longest past its end first. As homes that are let: without cases and names, as `listLeieforhold` has them. For each step of a tenancy with a case there is a task in the case, made once.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UtloependeLeieforholdListe"
                },
                "examples": {
                  "utloepende": {
                    "value": {
                      "items": [
                        {
                          "leieforhold": {
                            "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6002",
                            "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5002",
                            "status": "AKTIVT",
                            "startdato": "2023-11-01",
                            "sluttdato": "2026-10-31",
                            "tidsubegrenset": false,
                            "manedsleie": 9000,
                            "depositum": 27000,
                            "versjon": 1
                          },
                          "trinn": "EN_MND_ETTER",
                          "frist": "2026-12-31",
                          "flytteoppfordringSenest": "2027-01-31"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/leietileie": {
      "get": {
        "operationId": "listLeieTilEieKandidater",
        "summary": "List tenancies that could become an owned home",
        "description": "The home has the potential, and the tenant has lived there for a while; the longest first. What speaks for it is told, and what nobody has looked at: income is not, for it was fetched to decide on another matter. A person decides.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "minstMaaneder",
            "in": "query",
            "required": false,
            "description": "How long somebody has lived there at the least.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 600,
              "default": 24
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LeieTilEieListe"
                },
                "examples": {
                  "leieTilEie": {
                    "value": {
                      "items": [
                        {
                          "leieforhold": {
                            "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                            "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                            "status": "AKTIVT",
                            "startdato": "2024-01-15",
                            "sluttdato": "2027-01-14",
                            "tidsubegrenset": false,
                            "manedsleie": 10000,
                            "depositum": 30000,
                            "versjon": 1
                          },
                          "maaneder": 34,
                          "taler": [
                            "BOLIG_HAR_POTENSIAL",
                            "LANG_BOTID"
                          ],
                          "ikkeVurdert": [
                            "INNTEKT",
                            "LAANEEVNE"
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}": {
      "get": {
        "operationId": "hentLeieforhold",
        "summary": "Get one tenancy",
        "description": "As a home that is let, like in `listLeieforhold`: without case and tenant.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leieforhold"
                },
                "examples": {
                  "utleid": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "status": "AKTIVT",
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "tidsubegrenset": false,
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "versjon": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/statushistorikk": {
      "get": {
        "operationId": "listLeieforholdsstatuser",
        "summary": "List the states a tenancy has had",
        "description": "The newest first. TIDSUBESTEMT came by law, when nobody called on the tenant to move in time (husleieloven § 9-2). Who changed a state is not told: of some, it would tell that the tenant has a protected address.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LeieforholdsstatusListe"
                },
                "examples": {
                  "statuser": {
                    "value": {
                      "items": [
                        {
                          "fraStatus": "UTLOEPT_UTEN_AVKLARING",
                          "tilStatus": "TIDSUBESTEMT",
                          "dato": "2030-03-15"
                        },
                        {
                          "fraStatus": "UTLOEPER_SNART",
                          "tilStatus": "UTLOEPT_UTEN_AVKLARING",
                          "dato": "2029-12-15"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/flytteoppfordring": {
      "post": {
        "operationId": "registrerFlytteoppfordring",
        "summary": "Register that the tenant was called on in writing to move",
        "description": "After the agreed end, and within three months of it: then the tenancy does not become one for an indefinite time (husleieloven § 9-2).",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "LEIEFORHOLD_UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Flytteoppfordring"
              },
              "examples": {
                "flytteoppfordring": {
                  "value": {
                    "sendt": "2030-01-10"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leieforhold"
                },
                "examples": {
                  "oppfordret": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "tidsubegrenset": false,
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "status": "UTLOEPT_UTEN_AVKLARING",
                      "oppfordringOmFlytting": "2030-01-10",
                      "versjon": 4
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/utflytting": {
      "post": {
        "operationId": "registrerUtflytting",
        "summary": "Register that the tenant has moved out",
        "description": "Ends the tenancy for good, and says what becomes of the home. After a notice or the agreed end; otherwise by agreement, by death or by eviction. Open tasks about renewing the tenancy are called off.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "LEIEFORHOLD_UGYLDIG_OVERGANG",
          "UTFLYTTING_UTEN_GRUNNLAG",
          "LEIEFORHOLD_HAR_FRAVAER"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Utflytting"
              },
              "examples": {
                "utflytting": {
                  "value": {
                    "utflyttet": "2030-01-31",
                    "avslutning": "UTLOEP",
                    "boligstatus": "VEDLIKEHOLD"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leieforhold"
                },
                "examples": {
                  "avsluttet": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "tidsubegrenset": false,
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "status": "AVSLUTTET",
                      "utflyttet": "2030-01-31",
                      "versjon": 5
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/fravaer": {
      "get": {
        "operationId": "listFravaer",
        "summary": "List when the tenant has been away",
        "description": "The newest first. To those who may know who lives there; why is told to case workers alone.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FravaerListe"
                },
                "examples": {
                  "fravaerene": {
                    "value": {
                      "items": [
                        {
                          "fra": "2027-02-01",
                          "til": "2027-08-01"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "registrerFravaer",
        "summary": "Register that the tenant is away and keeps the home",
        "description": "In prison or an institution, say. As long as it lasts the tenancy cannot be ended but by death.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "LEIEFORHOLD_UGYLDIG_OVERGANG",
          "LEIEFORHOLD_HAR_FRAVAER"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FravaerNy"
              },
              "examples": {
                "fravaerNy": {
                  "value": {
                    "type": "INSTITUSJON",
                    "fra": "2027-02-01",
                    "til": "2027-08-01"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Fravaer"
                },
                "examples": {
                  "fravaer": {
                    "value": {
                      "type": "INSTITUSJON",
                      "fra": "2027-02-01",
                      "til": "2027-08-01"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/fravaer/avslutning": {
      "post": {
        "operationId": "avsluttFravaer",
        "summary": "Register that the tenant is back",
        "description": "Or that they have given up the home.",
        "tags": [
          "leieforhold"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "INTET_FRAVAER"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Fravaersslutt"
              },
              "examples": {
                "fravaersslutt": {
                  "value": {
                    "avsluttet": "2027-07-20"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Fravaer"
                },
                "examples": {
                  "fravaerOver": {
                    "value": {
                      "type": "INSTITUSJON",
                      "fra": "2027-02-01",
                      "til": "2027-08-01",
                      "avsluttet": "2027-07-20"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/leiehistorikk": {
      "get": {
        "operationId": "listLeiehistorikk",
        "summary": "List the rents a tenancy has had",
        "description": "The newest first, with those that are yet to come.",
        "tags": [
          "leieregulering"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LeiehistorikkListe"
                },
                "examples": {
                  "leiehistorikk": {
                    "value": {
                      "items": [
                        {
                          "gjelderFra": "2028-01-01",
                          "manedsleie": 10249,
                          "grunnlag": "KPI",
                          "varslet": "2027-11-20"
                        },
                        {
                          "gjelderFra": "2026-12-15",
                          "manedsleie": 10000,
                          "grunnlag": "KONTRAKT"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/fornyelser": {
      "get": {
        "operationId": "listFornyelser",
        "summary": "List what came of a tenancy when its end drew near",
        "description": "The newest first; to those who may know who lives there.",
        "tags": [
          "fornyelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FornyelseListe"
                },
                "examples": {
                  "fornyelser": {
                    "value": {
                      "items": [
                        {
                          "fornyelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6301",
                          "utfall": "FORLENGET",
                          "sluttdato": "2029-12-14",
                          "vedtakIAnnetSystem": {
                            "system": "Arkivet",
                            "referanse": "2029/1234",
                            "dato": "2029-10-01"
                          },
                          "registrert": "2029-11-01T09:00:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "registrerFornyelse",
        "summary": "Register what comes of a tenancy when its end draws near",
        "description": "Longer takes a decision that grants it: of a case here about extending, whose party is the tenant, or of another system, where it can be found again. It is then given a new contract, and lived by from the day that says. The other outcomes end the open tasks about renewing; the tenancy ends when the tenant has moved.",
        "tags": [
          "fornyelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "LEIEFORHOLD_UGYLDIG_OVERGANG",
          "MANGLER_TILSAGN",
          "UGYLDIG_PERIODE",
          "DEPOSITUM_FOR_HOEYT",
          "LEIETID_UTEN_GRUNNLAG",
          "BOLIG_I_BRUK"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FornyelseNy"
              },
              "examples": {
                "forlengelse": {
                  "value": {
                    "utfall": "FORLENGET",
                    "vedtakIAnnetSystem": {
                      "system": "Arkivet",
                      "referanse": "2029/1234",
                      "dato": "2029-10-01"
                    },
                    "kontrakt": {
                      "signertDato": "2029-11-01",
                      "gjelderFra": "2029-12-15",
                      "sluttdato": "2032-12-14",
                      "tidsubegrenset": false,
                      "manedsleie": 10500,
                      "depositum": 30000,
                      "garantitype": "SPERRET_KONTO"
                    }
                  }
                },
                "flytter": {
                  "value": {
                    "utfall": "FLYTTER"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Fornyelse"
                },
                "examples": {
                  "forlenget": {
                    "value": {
                      "fornyelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6301",
                      "utfall": "FORLENGET",
                      "sluttdato": "2029-12-14",
                      "vedtakIAnnetSystem": {
                        "system": "Arkivet",
                        "referanse": "2029/1234",
                        "dato": "2029-10-01"
                      },
                      "registrert": "2029-11-01T09:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/fornyelser/start": {
      "post": {
        "operationId": "startFornyelse",
        "summary": "Begin to work on renewing a tenancy",
        "description": "From nine months before its end, or when it is past it the sooner the better. The tenancy is FORNYES until it is registered what comes of it.",
        "tags": [
          "fornyelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "LEIEFORHOLD_UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leieforhold"
                },
                "examples": {
                  "fornyes": {
                    "value": {
                      "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "status": "FORNYES",
                      "startdato": "2026-12-15",
                      "sluttdato": "2029-12-14",
                      "tidsubegrenset": false,
                      "manedsleie": 10000,
                      "depositum": 30000,
                      "versjon": 3
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/husleieprofiler": {
      "get": {
        "operationId": "listHusleieprofiler",
        "summary": "List how the rent files look",
        "description": "The newest version of each.",
        "tags": [
          "husleie"
        ],
        "security": [
          {
            "kobo": [
              "kobo:husleie"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER",
          "REGNSKAP_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HusleieprofilListe"
                },
                "examples": {
                  "profiler": {
                    "value": {
                      "items": [
                        {
                          "profil": {
                            "kode": "OEKONOMI",
                            "skilletegn": "SEMIKOLON",
                            "overskrifter": true,
                            "kolonner": [
                              {
                                "navn": "Kunde",
                                "felt": "BETALINGSNUMMER"
                              },
                              {
                                "navn": "Belop",
                                "felt": "BELOEP"
                              },
                              {
                                "navn": "KID",
                                "felt": "KID"
                              },
                              {
                                "navn": "Konto",
                                "felt": "KONTO"
                              }
                            ],
                            "standardkonto": "16300",
                            "kontoer": [
                              {
                                "boligtype": "OMSORGSBOLIG",
                                "konto": "16310",
                                "mvakode": "6"
                              }
                            ],
                            "forfallsdag": 1
                          },
                          "utgave": 1
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettHusleieprofil",
        "summary": "Say how a rent file looks",
        "description": "A profile that exists is given a new version; files that are made keep the one they were made by.",
        "tags": [
          "husleie"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/HusleieprofilNy"
              },
              "examples": {
                "profilNy": {
                  "value": {
                    "kode": "OEKONOMI",
                    "skilletegn": "SEMIKOLON",
                    "overskrifter": true,
                    "kolonner": [
                      {
                        "navn": "Kunde",
                        "felt": "BETALINGSNUMMER"
                      },
                      {
                        "navn": "Belop",
                        "felt": "BELOEP"
                      },
                      {
                        "navn": "KID",
                        "felt": "KID"
                      },
                      {
                        "navn": "Konto",
                        "felt": "KONTO"
                      }
                    ],
                    "standardkonto": "16300",
                    "kontoer": [
                      {
                        "boligtype": "OMSORGSBOLIG",
                        "konto": "16310",
                        "mvakode": "6"
                      }
                    ],
                    "forfallsdag": 1
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Husleieprofil"
                },
                "examples": {
                  "profil": {
                    "value": {
                      "profil": {
                        "kode": "OEKONOMI",
                        "skilletegn": "SEMIKOLON",
                        "overskrifter": true,
                        "kolonner": [
                          {
                            "navn": "Kunde",
                            "felt": "BETALINGSNUMMER"
                          },
                          {
                            "navn": "Belop",
                            "felt": "BELOEP"
                          },
                          {
                            "navn": "KID",
                            "felt": "KID"
                          },
                          {
                            "navn": "Konto",
                            "felt": "KONTO"
                          }
                        ],
                        "standardkonto": "16300",
                        "kontoer": [
                          {
                            "boligtype": "OMSORGSBOLIG",
                            "konto": "16310",
                            "mvakode": "6"
                          }
                        ],
                        "forfallsdag": 1
                      },
                      "utgave": 1
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/husleiekjoeringer": {
      "get": {
        "operationId": "listHusleiekjoeringer",
        "summary": "List the rent files that are made",
        "description": "The newest month first.",
        "tags": [
          "husleie"
        ],
        "security": [
          {
            "kobo": [
              "kobo:husleie"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER",
          "REGNSKAP_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HusleiekjoeringListe"
                },
                "examples": {
                  "kjoeringer": {
                    "value": {
                      "items": [
                        {
                          "husleiekjoeringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6401",
                          "maaned": "2027-01",
                          "profil": "OEKONOMI",
                          "utgave": 1,
                          "antall": 128,
                          "sum": 1152000,
                          "opprettet": "2026-12-20T08:00:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettHusleiekjoering",
        "summary": "Make the rent file of a month",
        "description": "A line for each tenancy that is lived by in the month, by the days of it, with the rent of each day. Once for each month and profile; what is in it never changes, and it can be fetched again.",
        "tags": [
          "husleie"
        ],
        "security": [
          {
            "kobo": [
              "kobo:husleie"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER",
          "REGNSKAP_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "HUSLEIE_ER_KJOERT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/HusleiekjoeringNy"
              },
              "examples": {
                "kjoeringNy": {
                  "value": {
                    "maaned": "2027-01",
                    "profil": "OEKONOMI"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Husleiekjoering"
                },
                "examples": {
                  "kjoering": {
                    "value": {
                      "husleiekjoeringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6401",
                      "maaned": "2027-01",
                      "profil": "OEKONOMI",
                      "utgave": 1,
                      "antall": 128,
                      "sum": 1152000,
                      "opprettet": "2026-12-20T08:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/husleiekjoeringer/{husleiekjoeringId}/fil": {
      "get": {
        "operationId": "hentHusleiefil",
        "summary": "Download a rent file",
        "description": "As its profile says, in UTF-8. No names and nothing of needs: the payer is known by the payment number.",
        "tags": [
          "husleie"
        ],
        "security": [
          {
            "kobo": [
              "kobo:husleie"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER",
          "REGNSKAP_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/HusleiekjoeringId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "fil": {
                    "value": "Kunde;Belop;KID;Konto"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/mvavurderinger": {
      "get": {
        "operationId": "listMvavurderinger",
        "summary": "List what value added tax can be compensated for homes in a period",
        "description": "Worked out from three things, for every home made for those who need it and for each tenancy in the period: the home qualifies, the need of who lives there is in the assessment, and there is a decision. A person decides on what the list asks for. Who lives there is not told.",
        "tags": [
          "mva"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "fra",
            "in": "query",
            "required": true,
            "description": "The first day of the period.",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "til",
            "in": "query",
            "required": true,
            "description": "The last day of the period.",
            "schema": {
              "type": "string",
              "format": "date"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MvavurderingListe"
                },
                "examples": {
                  "mvavurderinger": {
                    "value": {
                      "items": [
                        {
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                          "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                          "fra": "2027-01-01",
                          "til": "2027-02-28",
                          "kvalifiserer": true,
                          "behovDokumentert": true,
                          "vedtakFinnes": true,
                          "resultat": "KRAV",
                          "grunn": "ALT_PAA_PLASS"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/mvavurderinger/fil": {
      "get": {
        "operationId": "hentMvafil",
        "summary": "Download what value added tax can be compensated in a period",
        "description": "The whole list, as a file for a spreadsheet.",
        "tags": [
          "mva"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "fra",
            "in": "query",
            "required": true,
            "description": "The first day of the period.",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "til",
            "in": "query",
            "required": true,
            "description": "The last day of the period.",
            "schema": {
              "type": "string",
              "format": "date"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "fil": {
                    "value": "boligId;fra;til;resultat;grunn"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leiereguleringer": {
      "get": {
        "operationId": "listLeiereguleringer",
        "summary": "List the changes of rents",
        "description": "The newest first.",
        "tags": [
          "leieregulering"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LeiereguleringListe"
                },
                "examples": {
                  "reguleringer": {
                    "value": {
                      "items": [
                        {
                          "leiereguleringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6201",
                          "type": "GJENGS",
                          "varslet": "2029-06-20",
                          "gjelderFra": "2030-01-01",
                          "antall": 1,
                          "hindret": 0,
                          "sumFoer": 10249,
                          "sumEtter": 11500,
                          "opprettet": "2029-06-20T08:00:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettLeieregulering",
        "summary": "Change the rent of all tenancies that nothing hinders",
        "description": "As the preview shows, on the day it is run. The tenants have been told in writing on the day given. What is hindered stays as it was and is counted.",
        "tags": [
          "leieregulering"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "VARSEL_FOR_KORT",
          "LEIEGRUNNLAG_MANGLER"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LeiereguleringNy"
              },
              "examples": {
                "reguleringNy": {
                  "value": {
                    "type": "GJENGS",
                    "varslet": "2029-06-20",
                    "gjelderFra": "2030-01-01",
                    "leier": [
                      {
                        "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                        "manedsleie": 11500
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leieregulering"
                },
                "examples": {
                  "regulering": {
                    "value": {
                      "leiereguleringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6201",
                      "type": "GJENGS",
                      "varslet": "2029-06-20",
                      "gjelderFra": "2030-01-01",
                      "antall": 1,
                      "hindret": 0,
                      "sumFoer": 10249,
                      "sumEtter": 11500,
                      "opprettet": "2029-06-20T08:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leiereguleringer/forhaandsvisning": {
      "post": {
        "operationId": "forhaandsvisLeieregulering",
        "summary": "See what a change of rents would do",
        "description": "A page of tenancies with the rent they have and would get, or what hinders it. It changes nothing; a POST because of all it is worked out from. The rules: KPI a year after the rent was last set at the earliest, with a month of notice, and no more than the index has risen since the month it was set (husleieloven § 4-2); GJENGS when nothing but the index has changed the rent for two and a half years, with six months of notice (§ 4-3).",
        "tags": [
          "leieregulering"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER",
          "VARSEL_FOR_KORT",
          "LEIEGRUNNLAG_MANGLER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LeiereguleringSoek"
              },
              "examples": {
                "reguleringSoek": {
                  "value": {
                    "type": "KPI",
                    "varslet": "2027-11-20",
                    "gjelderFra": "2028-01-01",
                    "indekser": [
                      {
                        "maaned": "2026-12",
                        "indeks": 140.2
                      },
                      {
                        "maaned": "2027-10",
                        "indeks": 143.7
                      }
                    ],
                    "limit": 50
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Leiereguleringsside"
                },
                "examples": {
                  "reguleringsside": {
                    "value": {
                      "items": [
                        {
                          "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                          "fra": 10000,
                          "til": 10249
                        },
                        {
                          "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6002",
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5002",
                          "fra": 9000,
                          "hinder": "FOR_KORT_SIDEN"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/oppsigelser": {
      "get": {
        "operationId": "listOppsigelser",
        "summary": "List the notices of a tenancy",
        "description": "The newest first. What was said in them, and against them, is told to those who may know who lives there.",
        "tags": [
          "oppsigelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OppsigelseListe"
                },
                "examples": {
                  "oppsigelser": {
                    "value": {
                      "items": [
                        {
                          "oppsigelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6101",
                          "av": "UTLEIER",
                          "mottatt": "2027-02-03",
                          "fratredelse": "2027-05-31",
                          "skriftlig": true,
                          "status": "GJELDER",
                          "begrunnelse": "Bygget skal rives.",
                          "protestfrist": "2027-03-03"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "registrerOppsigelse",
        "summary": "Register a notice",
        "description": "By the tenant or by the landlord, with the day the other party got it. The home is to be left at the end of a calendar month, at the earliest three months after (husleieloven § 9-6); a tenant can leave earlier where that is agreed. A landlord’s notice is written and has a reason, and says that the tenant can object within a month: one that does not is void and is not registered (§ 9-7).",
        "tags": [
          "oppsigelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "LEIEFORHOLD_UGYLDIG_OVERGANG",
          "OPPSIGELSE_UGYLDIG",
          "BOLIG_I_BRUK"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OppsigelseNy"
              },
              "examples": {
                "oppsigelseFraUtleier": {
                  "value": {
                    "av": "UTLEIER",
                    "mottatt": "2027-02-03",
                    "fratredelse": "2027-05-31",
                    "skriftlig": true,
                    "begrunnelse": "Bygget skal rives.",
                    "opplystOmProtest": true
                  }
                },
                "oppsigelseFraLeier": {
                  "value": {
                    "av": "LEIER",
                    "mottatt": "2027-02-03",
                    "fratredelse": "2027-05-31",
                    "skriftlig": false
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppsigelse"
                },
                "examples": {
                  "oppsigelse": {
                    "value": {
                      "oppsigelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6101",
                      "av": "UTLEIER",
                      "mottatt": "2027-02-03",
                      "fratredelse": "2027-05-31",
                      "skriftlig": true,
                      "status": "GJELDER",
                      "begrunnelse": "Bygget skal rives.",
                      "protestfrist": "2027-03-03"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/oppsigelser/trekking": {
      "post": {
        "operationId": "trekkOppsigelse",
        "summary": "Take back the notice that is in force",
        "description": "The tenancy goes on as if it had not been given.",
        "tags": [
          "oppsigelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "INGEN_OPPSIGELSE",
          "BOLIG_I_BRUK"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OppsigelseTrekking"
              },
              "examples": {
                "trekking": {
                  "value": {
                    "begrunnelse": "Byggesaken er utsatt."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppsigelse"
                },
                "examples": {
                  "trukket": {
                    "value": {
                      "oppsigelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6101",
                      "av": "UTLEIER",
                      "mottatt": "2027-02-03",
                      "fratredelse": "2027-05-31",
                      "skriftlig": true,
                      "begrunnelse": "Bygget skal rives.",
                      "protestfrist": "2027-03-03",
                      "status": "TRUKKET",
                      "trekkingstekst": "Byggesaken er utsatt."
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/oppsigelser/protest": {
      "post": {
        "operationId": "registrerProtest",
        "summary": "Register that the tenant objects to the landlord’s notice",
        "description": "Also when it came too late: then it does not hinder the notice. One that came in time makes the notice lapse, unless the landlord goes to court within three months after the deadline (husleieloven § 9-8).",
        "tags": [
          "oppsigelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "INGEN_OPPSIGELSE"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ProtestNy"
              },
              "examples": {
                "protest": {
                  "value": {
                    "mottatt": "2027-02-20",
                    "tekst": "Det er ikke gitt tillatelse til å rive."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppsigelse"
                },
                "examples": {
                  "bestridt": {
                    "value": {
                      "oppsigelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6101",
                      "av": "UTLEIER",
                      "mottatt": "2027-02-03",
                      "fratredelse": "2027-05-31",
                      "skriftlig": true,
                      "status": "GJELDER",
                      "begrunnelse": "Bygget skal rives.",
                      "protestfrist": "2027-03-03",
                      "protest": "2027-02-20",
                      "protestITide": true,
                      "protesttekst": "Det er ikke gitt tillatelse til å rive.",
                      "soeksmaalsfrist": "2027-06-03"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/leieforhold/{leieforholdId}/oppsigelser/soeksmaal": {
      "post": {
        "operationId": "registrerSoeksmaal",
        "summary": "Register that the landlord went to court over the objection",
        "description": "In time, the notice stands until the court has decided.",
        "tags": [
          "oppsigelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "INGEN_OPPSIGELSE"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/LeieforholdId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Soeksmaal"
              },
              "examples": {
                "soeksmaal": {
                  "value": {
                    "reist": "2027-05-10"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Oppsigelse"
                },
                "examples": {
                  "forRetten": {
                    "value": {
                      "oppsigelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6101",
                      "av": "UTLEIER",
                      "mottatt": "2027-02-03",
                      "fratredelse": "2027-05-31",
                      "skriftlig": true,
                      "status": "GJELDER",
                      "begrunnelse": "Bygget skal rives.",
                      "protestfrist": "2027-03-03",
                      "protest": "2027-02-20",
                      "protestITide": true,
                      "soeksmaalsfrist": "2027-06-03",
                      "soeksmaal": "2027-05-10"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger": {
      "get": {
        "operationId": "listBoliger",
        "summary": "List homes",
        "description": "A page of homes, ready first, with counts for every filter. Values within one filter widen the result, different filters narrow it.",
        "tags": [
          "bolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "status",
            "in": "query",
            "required": false,
            "style": "form",
            "explode": false,
            "description": "State.",
            "schema": {
              "type": "array",
              "maxItems": 6,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/Boligstatus"
              }
            }
          },
          {
            "name": "markering",
            "in": "query",
            "required": false,
            "style": "form",
            "explode": false,
            "description": "Markers.",
            "schema": {
              "type": "array",
              "maxItems": 4,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/Markering"
              }
            }
          },
          {
            "name": "boligtype",
            "in": "query",
            "required": false,
            "style": "form",
            "explode": false,
            "description": "Kind of home.",
            "schema": {
              "type": "array",
              "maxItems": 5,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/Boligtype"
              }
            }
          },
          {
            "name": "bemanning",
            "in": "query",
            "required": false,
            "style": "form",
            "explode": false,
            "description": "Staff in or near.",
            "schema": {
              "type": "array",
              "maxItems": 5,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/Bemanning"
              }
            }
          },
          {
            "name": "ledigInnen",
            "in": "query",
            "required": false,
            "description": "Free now or expected within this time.",
            "schema": {
              "$ref": "#/components/schemas/LedigInnen"
            }
          },
          {
            "name": "sok",
            "in": "query",
            "required": false,
            "description": "Part of an address, a unit number or a vendor key.",
            "schema": {
              "type": "string",
              "minLength": 2,
              "maxLength": 100
            }
          },
          {
            "name": "soveromMin",
            "in": "query",
            "required": false,
            "description": "Bedrooms at least.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 30
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BoligListe"
                },
                "examples": {
                  "boliger": {
                    "value": {
                      "items": [
                        {
                          "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                          "adresse": {
                            "adressenavn": "Strandveien",
                            "nummer": 12,
                            "bokstav": "B",
                            "postnummer": "0000",
                            "poststed": "Krokvik",
                            "kommunenummer": "9901"
                          },
                          "bruksenhetsnummer": "H0203",
                          "bygningstype": "BLOKK",
                          "boligtype": "ORDINAER",
                          "erBofellesskap": false,
                          "bemanning": "INGEN",
                          "status": "KLAR_FOR_INNFLYTTING",
                          "markeringer": [],
                          "antallSoverom": 3,
                          "bruksareal": 74,
                          "manedsleie": 10000,
                          "klarFra": "2026-12-15",
                          "versjon": 3
                        }
                      ],
                      "treff": 6,
                      "totalt": 121,
                      "neste": "eyJrIjoxfQ.c2ln",
                      "fasetter": {
                        "status": [
                          {
                            "verdi": "KLAR_FOR_INNFLYTTING",
                            "antall": 6
                          },
                          {
                            "verdi": "UTLEID",
                            "antall": 69
                          }
                        ],
                        "markering": [
                          {
                            "verdi": "LEIE_TIL_EIE",
                            "antall": 1
                          }
                        ],
                        "boligtype": [
                          {
                            "verdi": "ORDINAER",
                            "antall": 6
                          }
                        ],
                        "bemanning": [
                          {
                            "verdi": "INGEN",
                            "antall": 6
                          }
                        ],
                        "ledigInnen": [
                          {
                            "verdi": "NAA",
                            "antall": 2
                          }
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettBolig",
        "summary": "Add a home, or update the one with the vendor's key",
        "description": "A new home is answered with 201. When a home of the municipality already has the `leverandorBoligId`, that home is updated and answered with 200, so that a property management system can send the same home as often as it likes: what the body leaves out stays as it was, also within `bygning`, `leiekostnad`, `maaler` and `skolekrets`; a state that follows from a reservation, a tenancy or a sale is kept, whatever the body says; and a body that says nothing new changes nothing, not even the version. The address of a home never changes: another address than the home has is BOLIG_ANNEN_ADRESSE, while case, spacing and full stops, and the name of the postal town, make no difference. To take a value away, change the home (`endreBolig`).",
        "tags": [
          "bolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "BOLIG_FINNES",
          "BOLIG_ANNEN_ADRESSE"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BoligOpprett"
              },
              "examples": {
                "nyBolig": {
                  "value": {
                    "leverandorBoligId": "FDV-1042",
                    "adresse": {
                      "adressenavn": "Strandveien",
                      "nummer": 12,
                      "bokstav": "B",
                      "postnummer": "0000",
                      "poststed": "Krokvik",
                      "kommunenummer": "9901"
                    },
                    "bruksenhetsnummer": "H0203",
                    "bygning": {
                      "bygningstype": "BLOKK",
                      "heis": true
                    },
                    "etasjenummer": 2,
                    "boligtype": "ORDINAER",
                    "bemanning": "INGEN",
                    "eieform": "EID",
                    "antallSoverom": 3,
                    "bruksareal": 74,
                    "leiekostnad": {
                      "manedsleie": 10000
                    },
                    "status": "KLAR_FOR_INNFLYTTING",
                    "klarFra": "2026-12-15"
                  }
                },
                "bareAdresse": {
                  "value": {
                    "adresse": {
                      "adressenavn": "Bakkehaugen",
                      "nummer": 3,
                      "postnummer": "0000",
                      "poststed": "Krokvik",
                      "kommunenummer": "9901"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The home with this key, as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "leverandorBoligId": "FDV-1042",
                      "adresse": {
                        "adressenavn": "Strandveien",
                        "nummer": 12,
                        "bokstav": "B",
                        "postnummer": "0000",
                        "poststed": "Krokvik",
                        "kommunenummer": "9901"
                      },
                      "bruksenhetsnummer": "H0203",
                      "bygning": {
                        "bygningstype": "BLOKK",
                        "heis": true
                      },
                      "etasjenummer": 2,
                      "boligtype": "ORDINAER",
                      "erBofellesskap": false,
                      "bemanning": "INGEN",
                      "eieform": "EID",
                      "antallSoverom": 3,
                      "bruksareal": 74,
                      "erTilgjengeligForRullestolbruker": false,
                      "egenskaper": [
                        "HEIS"
                      ],
                      "kvalifisererMvaKompensasjon": false,
                      "leieTilEiePotensial": false,
                      "egnetBosetting": true,
                      "leiekostnad": {
                        "manedsleie": 10000
                      },
                      "status": "KLAR_FOR_INNFLYTTING",
                      "statusdato": "2026-11-01",
                      "klarFra": "2026-12-15",
                      "markeringer": [],
                      "kompletthet": 72,
                      "versjon": 3,
                      "opprettet": "2026-01-04T10:00:00Z",
                      "endret": "2026-11-01T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "201": {
            "description": "The new home.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "leverandorBoligId": "FDV-1042",
                      "adresse": {
                        "adressenavn": "Strandveien",
                        "nummer": 12,
                        "bokstav": "B",
                        "postnummer": "0000",
                        "poststed": "Krokvik",
                        "kommunenummer": "9901"
                      },
                      "bruksenhetsnummer": "H0203",
                      "bygning": {
                        "bygningstype": "BLOKK",
                        "heis": true
                      },
                      "etasjenummer": 2,
                      "boligtype": "ORDINAER",
                      "erBofellesskap": false,
                      "bemanning": "INGEN",
                      "eieform": "EID",
                      "antallSoverom": 3,
                      "bruksareal": 74,
                      "erTilgjengeligForRullestolbruker": false,
                      "egenskaper": [
                        "HEIS"
                      ],
                      "kvalifisererMvaKompensasjon": false,
                      "leieTilEiePotensial": false,
                      "egnetBosetting": true,
                      "leiekostnad": {
                        "manedsleie": 10000
                      },
                      "status": "KLAR_FOR_INNFLYTTING",
                      "statusdato": "2026-11-01",
                      "klarFra": "2026-12-15",
                      "markeringer": [],
                      "kompletthet": 72,
                      "versjon": 3,
                      "opprettet": "2026-01-04T10:00:00Z",
                      "endret": "2026-11-01T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}": {
      "get": {
        "operationId": "hentBolig",
        "summary": "Read a home",
        "description": "One home, with its running tenancy and the size of the household for those who may see them. That is logged, with the case where the household is shown; a home without either is read without a trace.",
        "tags": [
          "bolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "leverandorBoligId": "FDV-1042",
                      "adresse": {
                        "adressenavn": "Strandveien",
                        "nummer": 12,
                        "bokstav": "B",
                        "postnummer": "0000",
                        "poststed": "Krokvik",
                        "kommunenummer": "9901"
                      },
                      "bruksenhetsnummer": "H0203",
                      "bygning": {
                        "bygningstype": "BLOKK",
                        "heis": true
                      },
                      "etasjenummer": 2,
                      "boligtype": "ORDINAER",
                      "erBofellesskap": false,
                      "bemanning": "INGEN",
                      "eieform": "EID",
                      "antallSoverom": 3,
                      "bruksareal": 74,
                      "erTilgjengeligForRullestolbruker": false,
                      "egenskaper": [
                        "HEIS"
                      ],
                      "kvalifisererMvaKompensasjon": false,
                      "leieTilEiePotensial": false,
                      "egnetBosetting": true,
                      "leiekostnad": {
                        "manedsleie": 10000
                      },
                      "status": "KLAR_FOR_INNFLYTTING",
                      "statusdato": "2026-11-01",
                      "klarFra": "2026-12-15",
                      "markeringer": [],
                      "kompletthet": 72,
                      "versjon": 3,
                      "opprettet": "2026-01-04T10:00:00Z",
                      "endret": "2026-11-01T10:00:00Z"
                    }
                  },
                  "utleid": {
                    "value": {
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "leverandorBoligId": "FDV-1042",
                      "adresse": {
                        "adressenavn": "Strandveien",
                        "nummer": 12,
                        "bokstav": "B",
                        "postnummer": "0000",
                        "poststed": "Krokvik",
                        "kommunenummer": "9901"
                      },
                      "eiendom": {
                        "gardsnummer": 118,
                        "bruksnummer": 507
                      },
                      "eieseksjon": {
                        "seksjonsnummer": 4
                      },
                      "bruksenhetsnummer": "H0203",
                      "bygning": {
                        "bygningstype": "BLOKK",
                        "heis": true
                      },
                      "boligtype": "ORDINAER",
                      "erBofellesskap": false,
                      "bemanning": "INGEN",
                      "antallSoverom": 3,
                      "erTilgjengeligForRullestolbruker": false,
                      "egenskaper": [
                        "HEIS"
                      ],
                      "kvalifisererMvaKompensasjon": false,
                      "leieTilEiePotensial": false,
                      "egnetBosetting": true,
                      "leiekostnad": {
                        "manedsleie": 10000
                      },
                      "status": "UTLEID",
                      "statusdato": "2026-12-10",
                      "antattLedig": "2029-12-14",
                      "leieforhold": {
                        "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e6001",
                        "startdato": "2026-12-15",
                        "sluttdato": "2029-12-14",
                        "tidsubegrenset": false
                      },
                      "husstand": {
                        "voksne": 2,
                        "barn": 1
                      },
                      "markeringer": [],
                      "kompletthet": 67,
                      "versjon": 5,
                      "opprettet": "2026-01-04T10:00:00Z",
                      "endret": "2026-12-10T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "endreBolig",
        "summary": "Change a home",
        "description": "Replaces everything but the address.",
        "tags": [
          "bolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "BOLIG_FINNES",
          "BOLIG_I_BRUK",
          "UGYLDIG_OVERGANG"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BoligEndre"
              },
              "examples": {
                "endring": {
                  "value": {
                    "leverandorBoligId": "FDV-1042",
                    "bygning": {
                      "bygningstype": "BLOKK",
                      "heis": true
                    },
                    "boligtype": "ORDINAER",
                    "bemanning": "INGEN",
                    "antallSoverom": 3,
                    "leiekostnad": {
                      "manedsleie": 10400
                    },
                    "status": "VEDLIKEHOLD",
                    "statusaarsak": "Lekkasje på badet."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                      "leverandorBoligId": "FDV-1042",
                      "adresse": {
                        "adressenavn": "Strandveien",
                        "nummer": 12,
                        "bokstav": "B",
                        "postnummer": "0000",
                        "poststed": "Krokvik",
                        "kommunenummer": "9901"
                      },
                      "bruksenhetsnummer": "H0203",
                      "bygning": {
                        "bygningstype": "BLOKK",
                        "heis": true
                      },
                      "etasjenummer": 2,
                      "boligtype": "ORDINAER",
                      "erBofellesskap": false,
                      "bemanning": "INGEN",
                      "eieform": "EID",
                      "antallSoverom": 3,
                      "bruksareal": 74,
                      "erTilgjengeligForRullestolbruker": false,
                      "egenskaper": [
                        "HEIS"
                      ],
                      "kvalifisererMvaKompensasjon": false,
                      "leieTilEiePotensial": false,
                      "egnetBosetting": true,
                      "leiekostnad": {
                        "manedsleie": 10000
                      },
                      "status": "KLAR_FOR_INNFLYTTING",
                      "statusdato": "2026-11-01",
                      "klarFra": "2026-12-15",
                      "markeringer": [],
                      "kompletthet": 72,
                      "versjon": 3,
                      "opprettet": "2026-01-04T10:00:00Z",
                      "endret": "2026-11-01T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "slettBolig",
        "summary": "Remove a home",
        "description": "Remove a home.",
        "tags": [
          "bolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "BOLIG_I_BRUK"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "204": {
            "description": "The home is out of every list; its history is kept."
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/statushistorikk": {
      "get": {
        "operationId": "listStatushistorikk",
        "summary": "List the states a home has had",
        "description": "The newest first. Who changed a state, and why, is told where it was changed by hand. A state that came or went with a reservation or a tenancy says why by itself, and who is told of none of them: of some, it would tell that the home is for a person with a protected address.",
        "tags": [
          "bolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StatusendringListe"
                },
                "examples": {
                  "statushistorikk": {
                    "value": {
                      "items": [
                        {
                          "fraStatus": "KLAR_FOR_INNFLYTTING",
                          "tilStatus": "RESERVERT",
                          "statusdato": "2026-12-14",
                          "tid": "2026-12-14T09:20:00Z"
                        },
                        {
                          "fraStatus": "VEDLIKEHOLD",
                          "tilStatus": "KLAR_FOR_INNFLYTTING",
                          "statusdato": "2026-12-10",
                          "tid": "2026-12-10T10:00:00Z",
                          "av": "Berit boligforvalter"
                        },
                        {
                          "fraStatus": "IKKE_TILGJENGELIG",
                          "tilStatus": "VEDLIKEHOLD",
                          "statusdato": "2026-11-02",
                          "tid": "2026-11-02T08:00:00Z",
                          "aarsak": "Lekkasje på badet.",
                          "av": "Berit boligforvalter"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/kobobolig": {
      "post": {
        "operationId": "opprettKobobolig",
        "summary": "Add a home, as Kobo's own Bolig API does",
        "description": "A new home is answered with 201, the one that has the vendor's key already with 200, as it is after what was sent. The home is of the municipality in the header; without it, of the only one the machine has a role in.",
        "tags": [
          "kobobolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-compat": "kobo-bolig-api",
        "x-kobo-roles": [
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "BOLIG_FINNES",
          "BOLIG_ANNEN_ADRESSE",
          "KOBOBOLIG_LAAST"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/KommunenummerEllerEneste"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KoboboligSendt"
              },
              "examples": {
                "ny": {
                  "value": {
                    "leverandorBoligId": "FDV-1042",
                    "adresse": {
                      "adressenavn": "Strandveien",
                      "nummer": 12,
                      "bokstav": "B",
                      "postnummer": "0000",
                      "poststed": "Krokvik",
                      "kommunenummer": "9901"
                    },
                    "bruksenhetsnummer": "H0203",
                    "bygning": {
                      "bygningstype": "BLOKK",
                      "heis": true
                    },
                    "eiendom": {
                      "gardsnummer": 118,
                      "bruksnummer": 507
                    },
                    "eieseksjon": {
                      "seksjonsnummer": 4
                    },
                    "eier": {
                      "navn": "Krokvik boligstiftelse",
                      "organisasjonsnummer": "310000003"
                    },
                    "etasjenummer": 2,
                    "boligtype": "ORDINAER",
                    "disposisjonsform": "EGEN_EID",
                    "eieform": "EID",
                    "antallSoverom": 3,
                    "bruksareal": 74,
                    "egenskaper": [
                      "HEIS"
                    ],
                    "erBofellesskap": false,
                    "erTilgjengeligForRullestolbruker": true,
                    "kvalifisererMvaKompensasjon": false,
                    "leieTilEiePotensial": true,
                    "leiekostnad": {
                      "manedsleie": 10000
                    }
                  }
                },
                "foerV1": {
                  "value": {
                    "fdvuBoligId": "FDV-1042",
                    "adresse": {
                      "adressenavn": "Strandveien",
                      "nummer": 12,
                      "bokstav": "B",
                      "postnummer": "0000",
                      "poststed": "Krokvik",
                      "kommunenummer": "9901"
                    },
                    "boligtype": "ORDINAER",
                    "antallSoverom": 2
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The home with this key, as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kobobolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "<<": {
                        "leverandorBoligId": "FDV-1042",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "bokstav": "B",
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bruksenhetsnummer": "H0203",
                        "bygning": {
                          "bygningstype": "BLOKK",
                          "heis": true
                        },
                        "eiendom": {
                          "gardsnummer": 118,
                          "bruksnummer": 507
                        },
                        "eieseksjon": {
                          "seksjonsnummer": 4
                        },
                        "eier": {
                          "navn": "Krokvik boligstiftelse",
                          "organisasjonsnummer": "310000003"
                        },
                        "etasjenummer": 2,
                        "boligtype": "ORDINAER",
                        "disposisjonsform": "EGEN_EID",
                        "eieform": "EID",
                        "antallSoverom": 3,
                        "bruksareal": 74,
                        "egenskaper": [
                          "HEIS"
                        ],
                        "erBofellesskap": false,
                        "erTilgjengeligForRullestolbruker": true,
                        "kvalifisererMvaKompensasjon": false,
                        "leieTilEiePotensial": true,
                        "leiekostnad": {
                          "manedsleie": 10000
                        }
                      },
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "fdvuBoligId": "FDV-1042",
                      "leieforhold": {
                        "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02",
                        "startdato": "2026-12-01",
                        "sluttdato": "2029-11-30",
                        "tidsubegrenset": false
                      }
                    }
                  }
                }
              }
            }
          },
          "201": {
            "description": "The new home.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kobobolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "<<": {
                        "leverandorBoligId": "FDV-1042",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "bokstav": "B",
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bruksenhetsnummer": "H0203",
                        "bygning": {
                          "bygningstype": "BLOKK",
                          "heis": true
                        },
                        "eiendom": {
                          "gardsnummer": 118,
                          "bruksnummer": 507
                        },
                        "eieseksjon": {
                          "seksjonsnummer": 4
                        },
                        "eier": {
                          "navn": "Krokvik boligstiftelse",
                          "organisasjonsnummer": "310000003"
                        },
                        "etasjenummer": 2,
                        "boligtype": "ORDINAER",
                        "disposisjonsform": "EGEN_EID",
                        "eieform": "EID",
                        "antallSoverom": 3,
                        "bruksareal": 74,
                        "egenskaper": [
                          "HEIS"
                        ],
                        "erBofellesskap": false,
                        "erTilgjengeligForRullestolbruker": true,
                        "kvalifisererMvaKompensasjon": false,
                        "leieTilEiePotensial": true,
                        "leiekostnad": {
                          "manedsleie": 10000
                        }
                      },
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "fdvuBoligId": "FDV-1042",
                      "leieforhold": {
                        "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02",
                        "startdato": "2026-12-01",
                        "sluttdato": "2029-11-30",
                        "tidsubegrenset": false
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/kobobolig/{koboboligId}": {
      "get": {
        "operationId": "hentKobobolig",
        "summary": "Read a home, as Kobo's own Bolig API does",
        "description": "With the dates of its running tenancy, which is logged. Never who lives there.",
        "tags": [
          "kobobolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-compat": "kobo-bolig-api",
        "x-kobo-roles": [
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/KommunenummerEllerEneste"
          },
          {
            "$ref": "#/components/parameters/KoboboligId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kobobolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "<<": {
                        "leverandorBoligId": "FDV-1042",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "bokstav": "B",
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bruksenhetsnummer": "H0203",
                        "bygning": {
                          "bygningstype": "BLOKK",
                          "heis": true
                        },
                        "eiendom": {
                          "gardsnummer": 118,
                          "bruksnummer": 507
                        },
                        "eieseksjon": {
                          "seksjonsnummer": 4
                        },
                        "eier": {
                          "navn": "Krokvik boligstiftelse",
                          "organisasjonsnummer": "310000003"
                        },
                        "etasjenummer": 2,
                        "boligtype": "ORDINAER",
                        "disposisjonsform": "EGEN_EID",
                        "eieform": "EID",
                        "antallSoverom": 3,
                        "bruksareal": 74,
                        "egenskaper": [
                          "HEIS"
                        ],
                        "erBofellesskap": false,
                        "erTilgjengeligForRullestolbruker": true,
                        "kvalifisererMvaKompensasjon": false,
                        "leieTilEiePotensial": true,
                        "leiekostnad": {
                          "manedsleie": 10000
                        }
                      },
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "fdvuBoligId": "FDV-1042",
                      "leieforhold": {
                        "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02",
                        "startdato": "2026-12-01",
                        "sluttdato": "2029-11-30",
                        "tidsubegrenset": false
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "endreKobobolig",
        "summary": "Change a home, as Kobo's own Bolig API does",
        "description": "What is sent is set, what is left out stays. The address, the unit, the building, the owner, the extra reference and the vendor's key are said once; another value than the home has is KOBOBOLIG_LAAST, and one it lacks is added.",
        "tags": [
          "kobobolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-compat": "kobo-bolig-api",
        "x-kobo-roles": [
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "LEIEFORHOLD",
        "x-kobo-errors": [
          "BOLIG_FINNES",
          "BOLIG_ANNEN_ADRESSE",
          "KOBOBOLIG_LAAST"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/KommunenummerEllerEneste"
          },
          {
            "$ref": "#/components/parameters/KoboboligId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KoboboligSendt"
              },
              "examples": {
                "ny": {
                  "value": {
                    "leverandorBoligId": "FDV-1042",
                    "adresse": {
                      "adressenavn": "Strandveien",
                      "nummer": 12,
                      "bokstav": "B",
                      "postnummer": "0000",
                      "poststed": "Krokvik",
                      "kommunenummer": "9901"
                    },
                    "bruksenhetsnummer": "H0203",
                    "bygning": {
                      "bygningstype": "BLOKK",
                      "heis": true
                    },
                    "eiendom": {
                      "gardsnummer": 118,
                      "bruksnummer": 507
                    },
                    "eieseksjon": {
                      "seksjonsnummer": 4
                    },
                    "eier": {
                      "navn": "Krokvik boligstiftelse",
                      "organisasjonsnummer": "310000003"
                    },
                    "etasjenummer": 2,
                    "boligtype": "ORDINAER",
                    "disposisjonsform": "EGEN_EID",
                    "eieform": "EID",
                    "antallSoverom": 3,
                    "bruksareal": 74,
                    "egenskaper": [
                      "HEIS"
                    ],
                    "erBofellesskap": false,
                    "erTilgjengeligForRullestolbruker": true,
                    "kvalifisererMvaKompensasjon": false,
                    "leieTilEiePotensial": true,
                    "leiekostnad": {
                      "manedsleie": 10000
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The home as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Kobobolig"
                },
                "examples": {
                  "bolig": {
                    "value": {
                      "<<": {
                        "leverandorBoligId": "FDV-1042",
                        "adresse": {
                          "adressenavn": "Strandveien",
                          "nummer": 12,
                          "bokstav": "B",
                          "postnummer": "0000",
                          "poststed": "Krokvik",
                          "kommunenummer": "9901"
                        },
                        "bruksenhetsnummer": "H0203",
                        "bygning": {
                          "bygningstype": "BLOKK",
                          "heis": true
                        },
                        "eiendom": {
                          "gardsnummer": 118,
                          "bruksnummer": 507
                        },
                        "eieseksjon": {
                          "seksjonsnummer": 4
                        },
                        "eier": {
                          "navn": "Krokvik boligstiftelse",
                          "organisasjonsnummer": "310000003"
                        },
                        "etasjenummer": 2,
                        "boligtype": "ORDINAER",
                        "disposisjonsform": "EGEN_EID",
                        "eieform": "EID",
                        "antallSoverom": 3,
                        "bruksareal": 74,
                        "egenskaper": [
                          "HEIS"
                        ],
                        "erBofellesskap": false,
                        "erTilgjengeligForRullestolbruker": true,
                        "kvalifisererMvaKompensasjon": false,
                        "leieTilEiePotensial": true,
                        "leiekostnad": {
                          "manedsleie": 10000
                        }
                      },
                      "koboId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "fdvuBoligId": "FDV-1042",
                      "leieforhold": {
                        "leieforholdId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02",
                        "startdato": "2026-12-01",
                        "sluttdato": "2029-11-30",
                        "tidsubegrenset": false
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "slettKobobolig",
        "summary": "Remove a home, as Kobo's own Bolig API does",
        "description": "The home is out of every list; its history is kept. Where the vendor's key is sent with it, it must be that of the home.",
        "tags": [
          "kobobolig"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-compat": "kobo-bolig-api",
        "x-kobo-roles": [
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "BOLIG_I_BRUK",
          "KOBOBOLIG_LAAST"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/KommunenummerEllerEneste"
          },
          {
            "$ref": "#/components/parameters/KoboboligId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/KoboboligNoekkel"
              },
              "examples": {
                "noekkel": {
                  "value": {
                    "leverandorBoligId": "FDV-1042"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The home is removed."
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/bilder": {
      "get": {
        "operationId": "listBoligbilder",
        "summary": "List the pictures of a home",
        "description": "In order, whatever became of them; those the scanner has found clean can be downloaded.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BoligbildeListe"
                },
                "examples": {
                  "bilder": {
                    "value": {
                      "items": [
                        {
                          "bildeId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f31",
                          "alt": {
                            "nb": "Stue med vindu mot sør.",
                            "nn": "Stove med vindauge mot sør."
                          },
                          "plass": 1,
                          "status": "REN",
                          "format": "JPEG",
                          "antallByte": 184320,
                          "versjon": 3,
                          "opprettet": "2026-11-20T08:14:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettBoligbilde",
        "summary": "Add a picture to a home",
        "description": "Says what is seen in it, in both written standards; its content is sent to it afterwards (`lastOppBoligbilde`). It stands last. At most 20 to a home.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "FOR_MANGE_BILDER"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BoligbildeNytt"
              },
              "examples": {
                "nytt": {
                  "value": {
                    "alt": {
                      "nb": "Stue med vindu mot sør.",
                      "nn": "Stove med vindauge mot sør."
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Boligbilde"
                },
                "examples": {
                  "uten": {
                    "value": {
                      "bildeId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f31",
                      "alt": {
                        "nb": "Stue med vindu mot sør.",
                        "nn": "Stove med vindauge mot sør."
                      },
                      "plass": 1,
                      "status": "MANGLER_INNHOLD",
                      "versjon": 1,
                      "opprettet": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/bilder/{bildeId}": {
      "put": {
        "operationId": "endreBoligbilde",
        "summary": "Change what is said of a picture, or where it stands",
        "description": "The file is another matter: a new one is a new picture.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/BildeId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BoligbildeEndring"
              },
              "examples": {
                "endring": {
                  "value": {
                    "alt": {
                      "nb": "Bad uten terskel.",
                      "nn": "Bad utan terskel."
                    },
                    "plass": 1
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Boligbilde"
                },
                "examples": {
                  "bilde": {
                    "value": {
                      "bildeId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f31",
                      "alt": {
                        "nb": "Stue med vindu mot sør.",
                        "nn": "Stove med vindauge mot sør."
                      },
                      "plass": 1,
                      "status": "REN",
                      "format": "JPEG",
                      "antallByte": 184320,
                      "versjon": 3,
                      "opprettet": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "slettBoligbilde",
        "summary": "Take a picture away",
        "description": "With its file. Those after it move up.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/BildeId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/bilder/{bildeId}/innhold": {
      "get": {
        "operationId": "lastNedBoligbilde",
        "summary": "Download a picture of a home",
        "description": "As it was received, without what a camera wrote into it, to be saved and never shown by the browser: `Content-Disposition: attachment`. Only what the virus scanner has found clean.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "VEDLEGG_IKKE_KONTROLLERT",
          "VEDLEGG_INFISERT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/BildeId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "innhold": {
                    "value": "%PDF-1.7 …"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "lastOppBoligbilde",
        "summary": "Send the content of a picture",
        "description": "JPEG or PNG of at most 15 MB; what it is, its first bytes decide. What a camera or a program writes beside the picture (place, device, previews) is removed. The file waits for the virus scanner before anybody can download it.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "VEDLEGG_HAR_INNHOLD",
          "VEDLEGG_FOR_STORT",
          "BILDE_UKJENT_TYPE",
          "VEDLEGG_ER_HEIC",
          "VEDLEGG_SKADET"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/BildeId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "format": "binary"
              },
              "examples": {
                "innhold": {
                  "value": "%PDF-1.7 …"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Boligbilde"
                },
                "examples": {
                  "bilde": {
                    "value": {
                      "bildeId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f31",
                      "alt": {
                        "nb": "Stue med vindu mot sør.",
                        "nn": "Stove med vindauge mot sør."
                      },
                      "plass": 1,
                      "status": "REN",
                      "format": "JPEG",
                      "antallByte": 184320,
                      "versjon": 3,
                      "opprettet": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/tilbud/{tilbudId}/bilder": {
      "get": {
        "operationId": "listTilbudsbilder",
        "summary": "List the pictures of a home one is offered",
        "description": "In order, while the offer is open: those that can be downloaded.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/TilbudId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BoligbildeListe"
                },
                "examples": {
                  "bilder": {
                    "value": {
                      "items": [
                        {
                          "bildeId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f31",
                          "alt": {
                            "nb": "Stue med vindu mot sør.",
                            "nn": "Stove med vindauge mot sør."
                          },
                          "plass": 1,
                          "status": "REN",
                          "format": "JPEG",
                          "antallByte": 184320,
                          "versjon": 3,
                          "opprettet": "2026-11-20T08:14:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/meg/tilbud/{tilbudId}/bilder/{bildeId}/innhold": {
      "get": {
        "operationId": "lastNedTilbudsbilde",
        "summary": "Download a picture of a home one is offered",
        "description": "While the offer is open. To be saved and never shown by the browser: `Content-Disposition: attachment`.",
        "tags": [
          "boligbilde"
        ],
        "security": [
          {
            "kobo": [
              "kobo:innbygger"
            ]
          }
        ],
        "x-kobo-roles": [
          "INNBYGGER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "VEDLEGG_IKKE_KONTROLLERT",
          "VEDLEGG_INFISERT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/TilbudId"
          },
          {
            "$ref": "#/components/parameters/BildeId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/octet-stream": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "innhold": {
                    "value": "%PDF-1.7 …"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/reservasjoner": {
      "get": {
        "operationId": "listReservasjoner",
        "summary": "List the reservations of a home",
        "description": "The newest first, those of offers as well.",
        "tags": [
          "reservasjon"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReservasjonListe"
                },
                "examples": {
                  "liste": {
                    "value": {
                      "items": [
                        {
                          "reservasjonId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f41",
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                          "aarsak": "Venter på rapport om radon.",
                          "sisteDag": "2026-12-15",
                          "status": "AKTIV",
                          "versjon": 1,
                          "opprettet": "2026-11-20T08:14:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettReservasjon",
        "summary": "Hold a home back",
        "description": "Of a home that is ready or being mended; its state is RESERVERT until the reservation ends, and then what it was. It ends by itself the day after its last.",
        "tags": [
          "reservasjon"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "BOLIG_KAN_IKKE_RESERVERES"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReservasjonNy"
              },
              "examples": {
                "ny": {
                  "value": {
                    "aarsak": "Venter på rapport om radon.",
                    "sisteDag": "2026-12-15"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Reservasjon"
                },
                "examples": {
                  "aktiv": {
                    "value": {
                      "reservasjonId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f41",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "aarsak": "Venter på rapport om radon.",
                      "sisteDag": "2026-12-15",
                      "status": "AKTIV",
                      "versjon": 1,
                      "opprettet": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/reservasjoner/{reservasjonId}/oppheving": {
      "post": {
        "operationId": "opphevReservasjon",
        "summary": "Let a home go that is held back",
        "description": "Before its time. What is held for a case is let go in the case, and what is held for an offer with the offer.",
        "tags": [
          "reservasjon"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "RESERVASJON_AVSLUTTET",
          "RESERVASJON_FOR_TILBUD",
          "RESERVASJON_I_SAK"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/ReservasjonId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Reservasjon"
                },
                "examples": {
                  "opphevet": {
                    "value": {
                      "reservasjonId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f41",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "aarsak": "Venter på rapport om radon.",
                      "sisteDag": "2026-12-15",
                      "status": "OPPHEVET",
                      "versjon": 2,
                      "opprettet": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/reservasjoner": {
      "get": {
        "operationId": "listSakensReservasjoner",
        "summary": "List the reservations made for a case",
        "description": "The newest first, those of its offers as well.",
        "tags": [
          "reservasjon"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReservasjonListe"
                },
                "examples": {
                  "liste": {
                    "value": {
                      "items": [
                        {
                          "reservasjonId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f41",
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                          "aarsak": "Venter på rapport om radon.",
                          "sisteDag": "2026-12-15",
                          "status": "AKTIV",
                          "versjon": 1,
                          "opprettet": "2026-11-20T08:14:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettSakensReservasjon",
        "summary": "Hold a home back for a case",
        "description": "As any other, and it can be offered in this case and no other meanwhile (`opprettTilbud`).",
        "tags": [
          "reservasjon"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "BOLIG_KAN_IKKE_RESERVERES"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SakensReservasjonNy"
              },
              "examples": {
                "iSak": {
                  "value": {
                    "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                    "aarsak": "Visning i neste uke.",
                    "sisteDag": "2026-11-27"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Reservasjon"
                },
                "examples": {
                  "aktiv": {
                    "value": {
                      "reservasjonId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f41",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "aarsak": "Venter på rapport om radon.",
                      "sisteDag": "2026-12-15",
                      "status": "AKTIV",
                      "versjon": 1,
                      "opprettet": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/saker/{sakId}/reservasjoner/{reservasjonId}/oppheving": {
      "post": {
        "operationId": "opphevSakensReservasjon",
        "summary": "Let a home go that is held back for a case",
        "description": "Before its time. What is held for an offer is let go with the offer.",
        "tags": [
          "reservasjon"
        ],
        "security": [
          {
            "kobo": [
              "kobo:sak.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "SAKSBEHANDLER",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "SAK",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "RESERVASJON_AVSLUTTET",
          "RESERVASJON_FOR_TILBUD"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/SakId"
          },
          {
            "$ref": "#/components/parameters/ReservasjonId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Reservasjon"
                },
                "examples": {
                  "opphevet": {
                    "value": {
                      "reservasjonId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f41",
                      "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01",
                      "aarsak": "Venter på rapport om radon.",
                      "sisteDag": "2026-12-15",
                      "status": "OPPHEVET",
                      "versjon": 2,
                      "opprettet": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/avtaler": {
      "get": {
        "operationId": "listAvtaler",
        "summary": "List agreements on homes",
        "description": "The one that ends first first, and those without an end last.",
        "tags": [
          "avtale"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "name": "boligId",
            "in": "query",
            "required": false,
            "description": "Those that have this home.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AvtaleListe"
                },
                "examples": {
                  "avtaler": {
                    "value": {
                      "items": [
                        {
                          "avtaleId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f51",
                          "type": "TILVISNING",
                          "status": "LOEPER",
                          "motpart": {
                            "navn": "Krokvik utleieboliger AS",
                            "organisasjonsnummer": "310000003"
                          },
                          "fra": "2026-01-01",
                          "til": "2045-12-31",
                          "antallIProsjektet": 20,
                          "kvoteprosent": 40,
                          "indeks": "KPI",
                          "boliger": [
                            "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                          ],
                          "plasser": 8,
                          "versjon": 1,
                          "opprettet": "2026-11-20T08:14:00Z",
                          "endret": "2026-11-20T08:14:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettAvtale",
        "summary": "Register an agreement on homes",
        "description": "With the homes it is about, each of which has no other agreement in that time. A home that does not say how it is disposed of says so from now on; one that says something else is AVTALE_ANNEN_DISPOSISJON.",
        "tags": [
          "avtale"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "AVTALE_OVERLAPPER",
          "AVTALE_OVER_KVOTEN",
          "AVTALE_ANNEN_DISPOSISJON"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AvtaleNy"
              },
              "examples": {
                "ny": {
                  "value": {
                    "type": "TILVISNING",
                    "motpart": {
                      "navn": "Krokvik utleieboliger AS",
                      "organisasjonsnummer": "310000003"
                    },
                    "fra": "2026-01-01",
                    "til": "2045-12-31",
                    "antallIProsjektet": 20,
                    "kvoteprosent": 40,
                    "indeks": "KPI",
                    "boliger": [
                      "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Avtale"
                },
                "examples": {
                  "avtale": {
                    "value": {
                      "avtaleId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f51",
                      "type": "TILVISNING",
                      "status": "LOEPER",
                      "motpart": {
                        "navn": "Krokvik utleieboliger AS",
                        "organisasjonsnummer": "310000003"
                      },
                      "fra": "2026-01-01",
                      "til": "2045-12-31",
                      "antallIProsjektet": 20,
                      "kvoteprosent": 40,
                      "indeks": "KPI",
                      "boliger": [
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                      ],
                      "plasser": 8,
                      "versjon": 1,
                      "opprettet": "2026-11-20T08:14:00Z",
                      "endret": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/avtaler/{avtaleId}": {
      "get": {
        "operationId": "hentAvtale",
        "summary": "Read an agreement",
        "description": "With its homes.",
        "tags": [
          "avtale"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/AvtaleId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Avtale"
                },
                "examples": {
                  "avtale": {
                    "value": {
                      "avtaleId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f51",
                      "type": "TILVISNING",
                      "status": "LOEPER",
                      "motpart": {
                        "navn": "Krokvik utleieboliger AS",
                        "organisasjonsnummer": "310000003"
                      },
                      "fra": "2026-01-01",
                      "til": "2045-12-31",
                      "antallIProsjektet": 20,
                      "kvoteprosent": 40,
                      "indeks": "KPI",
                      "boliger": [
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                      ],
                      "plasser": 8,
                      "versjon": 1,
                      "opprettet": "2026-11-20T08:14:00Z",
                      "endret": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "endreAvtale",
        "summary": "Change an agreement",
        "description": "Everything but its kind, the homes as well. It ends by its last day.",
        "tags": [
          "avtale"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "AVTALE_OVERLAPPER",
          "AVTALE_OVER_KVOTEN",
          "AVTALE_ANNEN_DISPOSISJON"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/AvtaleId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AvtaleEndring"
              },
              "examples": {
                "endring": {
                  "value": {
                    "motpart": {
                      "navn": "Krokvik utleieboliger AS",
                      "organisasjonsnummer": "310000003"
                    },
                    "fra": "2026-01-01",
                    "til": "2045-12-31",
                    "antallIProsjektet": 20,
                    "kvoteprosent": 40,
                    "indeks": "KPI",
                    "boliger": [
                      "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Avtale"
                },
                "examples": {
                  "avtale": {
                    "value": {
                      "avtaleId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f51",
                      "type": "TILVISNING",
                      "status": "LOEPER",
                      "motpart": {
                        "navn": "Krokvik utleieboliger AS",
                        "organisasjonsnummer": "310000003"
                      },
                      "fra": "2026-01-01",
                      "til": "2045-12-31",
                      "antallIProsjektet": 20,
                      "kvoteprosent": 40,
                      "indeks": "KPI",
                      "boliger": [
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                      ],
                      "plasser": 8,
                      "versjon": 1,
                      "opprettet": "2026-11-20T08:14:00Z",
                      "endret": "2026-11-20T08:14:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/enhetshendelser": {
      "get": {
        "operationId": "listBoenhetshendelser",
        "summary": "List what became of a home as a unit",
        "description": "Also of a home that is removed, divided or joined: its history is kept.",
        "tags": [
          "boenhet"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BoenhetshendelseListe"
                },
                "examples": {
                  "hendelser": {
                    "value": {
                      "items": [
                        {
                          "type": "DELT",
                          "tid": "2026-11-20T08:14:00Z",
                          "aarsak": "Bygget om til to hybler.",
                          "fra": [
                            "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                          ],
                          "til": [
                            "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f61",
                            "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62"
                          ],
                          "av": "Oda Boligoversikt"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/deling": {
      "post": {
        "operationId": "delBolig",
        "summary": "Divide a home",
        "description": "The home goes out of every list, with its history and what is counted of it, and the new ones come in: in its state, and as it was but for what each says of itself. Agreements that have it have them. Not while somebody lives there or it is reserved.",
        "tags": [
          "boenhet"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "BOLIG_I_BRUK",
          "UGYLDIG_OVERGANG",
          "BOLIG_FINNES",
          "AVTALE_OVER_KVOTEN"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BoligDeling"
              },
              "examples": {
                "deling": {
                  "value": {
                    "aarsak": "Bygget om til to hybler.",
                    "deler": [
                      {
                        "ekstraReferanse": "Hybel 1",
                        "antallSoverom": 1,
                        "bruksareal": 31,
                        "leiekostnad": {
                          "manedsleie": 6500
                        }
                      },
                      {
                        "ekstraReferanse": "Hybel 2",
                        "antallSoverom": 1,
                        "bruksareal": 35,
                        "leiekostnad": {
                          "manedsleie": 7000
                        }
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What came of it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Boenhetshendelse"
                },
                "examples": {
                  "delt": {
                    "value": {
                      "type": "DELT",
                      "tid": "2026-11-20T08:14:00Z",
                      "aarsak": "Bygget om til to hybler.",
                      "fra": [
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                      ],
                      "til": [
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f61",
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62"
                      ],
                      "av": "Oda Boligoversikt"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/sammenslaaing": {
      "post": {
        "operationId": "slaaSammenBoliger",
        "summary": "Join homes",
        "description": "Homes at one address become one, as this one was but for what the new one says of itself. Otherwise as when one is divided (`delBolig`).",
        "tags": [
          "boenhet"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "BOLIG_I_BRUK",
          "UGYLDIG_OVERGANG",
          "BOLIG_FINNES",
          "AVTALE_OVER_KVOTEN",
          "BOLIGER_ULIK_ADRESSE",
          "BOLIG_ER_DEN_SAMME"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BoligSammenslaaing"
              },
              "examples": {
                "sammenslaaing": {
                  "value": {
                    "aarsak": "Veggen er tatt bort.",
                    "med": [
                      {
                        "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62",
                        "versjon": 1
                      }
                    ],
                    "som": {
                      "bruksenhetsnummer": "H0203",
                      "antallSoverom": 2,
                      "bruksareal": 66
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "What came of them.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Boenhetshendelse"
                },
                "examples": {
                  "sammenslaatt": {
                    "value": {
                      "type": "SLAATT_SAMMEN",
                      "tid": "2026-11-20T08:14:00Z",
                      "aarsak": "Veggen er tatt bort.",
                      "fra": [
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f61",
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62"
                      ],
                      "til": [
                        "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f63"
                      ],
                      "av": "Oda Boligoversikt"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/befaringer": {
      "get": {
        "operationId": "listBefaringer",
        "summary": "List the inspections of a home",
        "description": "All of them, also those that are put right since. The newest first.",
        "tags": [
          "befaring"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BefaringListe"
                },
                "examples": {
                  "befaringer": {
                    "value": {
                      "items": [
                        {
                          "befaringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7101",
                          "type": "PERIODISK",
                          "dato": "2026-11-19",
                          "resultat": "ALVORLIG",
                          "funn": [
                            {
                              "tekst": "Røykvarsleren i gangen virker ikke.",
                              "alvor": "ALVORLIG",
                              "frist": "2026-11-20"
                            },
                            {
                              "tekst": "Listverk på soverommet er løst.",
                              "alvor": "AVVIK"
                            }
                          ],
                          "neste": "2027-11-19",
                          "skrevet": "2026-11-19T12:00:00Z",
                          "skrevetAv": {
                            "ansattId": "berit",
                            "navn": "Berit boligforvalter"
                          }
                        },
                        {
                          "befaringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7100",
                          "type": "INNFLYTTING",
                          "dato": "2025-11-28",
                          "resultat": "OK",
                          "funn": [],
                          "neste": "2026-11-28",
                          "skrevet": "2025-11-28T12:00:00Z",
                          "skrevetAv": {
                            "ansattId": "berit",
                            "navn": "Berit boligforvalter"
                          }
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "registrerBefaring",
        "summary": "Register an inspection of a home",
        "description": "What was found, how serious it is and when to come back. It stays as it is written, and says nothing of who lives there: that is known to fewer than those who read of homes.",
        "tags": [
          "befaring"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BefaringNy"
              },
              "examples": {
                "ny": {
                  "value": {
                    "type": "PERIODISK",
                    "dato": "2026-11-19",
                    "funn": [
                      {
                        "tekst": "Røykvarsleren i gangen virker ikke.",
                        "alvor": "ALVORLIG",
                        "frist": "2026-11-20"
                      },
                      {
                        "tekst": "Listverk på soverommet er løst.",
                        "alvor": "AVVIK"
                      }
                    ],
                    "neste": "2027-11-19"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Befaring"
                },
                "examples": {
                  "befaring": {
                    "value": {
                      "befaringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7101",
                      "type": "PERIODISK",
                      "dato": "2026-11-19",
                      "resultat": "ALVORLIG",
                      "funn": [
                        {
                          "tekst": "Røykvarsleren i gangen virker ikke.",
                          "alvor": "ALVORLIG",
                          "frist": "2026-11-20"
                        },
                        {
                          "tekst": "Listverk på soverommet er løst.",
                          "alvor": "AVVIK"
                        }
                      ],
                      "neste": "2027-11-19",
                      "skrevet": "2026-11-19T12:00:00Z",
                      "skrevetAv": {
                        "ansattId": "berit",
                        "navn": "Berit boligforvalter"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/befaringer/{befaringId}/rettinger": {
      "post": {
        "operationId": "rettBefaring",
        "summary": "Put an inspection right",
        "description": "With a new one that says all of what is right. The one that was wrong is kept and names the new one.",
        "tags": [
          "befaring"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "BEFARING_ER_RETTET"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/BefaringId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BefaringNy"
              },
              "examples": {
                "ny": {
                  "value": {
                    "type": "PERIODISK",
                    "dato": "2026-11-19",
                    "funn": [
                      {
                        "tekst": "Røykvarsleren i gangen virker ikke.",
                        "alvor": "ALVORLIG",
                        "frist": "2026-11-20"
                      },
                      {
                        "tekst": "Listverk på soverommet er løst.",
                        "alvor": "AVVIK"
                      }
                    ],
                    "neste": "2027-11-19"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Befaring"
                },
                "examples": {
                  "befaring": {
                    "value": {
                      "befaringId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7101",
                      "type": "PERIODISK",
                      "dato": "2026-11-19",
                      "resultat": "ALVORLIG",
                      "funn": [
                        {
                          "tekst": "Røykvarsleren i gangen virker ikke.",
                          "alvor": "ALVORLIG",
                          "frist": "2026-11-20"
                        },
                        {
                          "tekst": "Listverk på soverommet er løst.",
                          "alvor": "AVVIK"
                        }
                      ],
                      "neste": "2027-11-19",
                      "skrevet": "2026-11-19T12:00:00Z",
                      "skrevetAv": {
                        "ansattId": "berit",
                        "navn": "Berit boligforvalter"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/notater": {
      "get": {
        "operationId": "listBolignotater",
        "summary": "List the notes on a home",
        "description": "All of them, also those that are put right since. The newest day first.",
        "tags": [
          "bolignotat"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BolignotatListe"
                },
                "examples": {
                  "notater": {
                    "value": {
                      "items": [
                        {
                          "bolignotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002",
                          "type": "SKADE",
                          "tekst": "Vannlås under vasken på badet lekker. Rørlegger er bestilt.",
                          "dato": "2026-11-19",
                          "frist": "2026-12-03",
                          "fdvReferanse": "AO-2231",
                          "skrevet": "2026-11-20T08:10:00Z",
                          "skrevetAv": {
                            "ansattId": "berit",
                            "navn": "Berit boligforvalter"
                          },
                          "korrigerer": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001"
                        },
                        {
                          "bolignotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                          "type": "SKADE",
                          "tekst": "Vannlås under vasken lekker. Rørlegger er bestilt.",
                          "dato": "2026-11-19",
                          "frist": "2026-12-03",
                          "skrevet": "2026-11-19T12:00:00Z",
                          "skrevetAv": {
                            "ansattId": "berit",
                            "navn": "Berit boligforvalter"
                          },
                          "rettetAv": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettBolignotat",
        "summary": "Write a note on a home",
        "description": "About the home: a damage, an upgrade, what the next one should know. The note stays as it is written. Never about who lives there, which is known to fewer than those who read of homes.",
        "tags": [
          "bolignotat"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BolignotatNytt"
              },
              "examples": {
                "skade": {
                  "value": {
                    "type": "SKADE",
                    "tekst": "Vannlås under vasken lekker. Rørlegger er bestilt.",
                    "dato": "2026-11-19",
                    "frist": "2026-12-03",
                    "fdvReferanse": "AO-2231"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bolignotat"
                },
                "examples": {
                  "notat": {
                    "value": {
                      "bolignotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002",
                      "type": "SKADE",
                      "tekst": "Vannlås under vasken på badet lekker. Rørlegger er bestilt.",
                      "dato": "2026-11-19",
                      "frist": "2026-12-03",
                      "fdvReferanse": "AO-2231",
                      "skrevet": "2026-11-20T08:10:00Z",
                      "skrevetAv": {
                        "ansattId": "berit",
                        "navn": "Berit boligforvalter"
                      },
                      "korrigerer": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/boliger/{boligId}/notater/{bolignotatId}/rettinger": {
      "post": {
        "operationId": "rettBolignotat",
        "summary": "Put a note on a home right",
        "description": "With a new note that says all of what is right. The one that was wrong is kept and names the new one.",
        "tags": [
          "bolignotat"
        ],
        "security": [
          {
            "kobo": [
              "kobo:bolig.skriv"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "BOLIGNOTAT_ER_RETTET"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/BoligId"
          },
          {
            "$ref": "#/components/parameters/BolignotatId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BolignotatNytt"
              },
              "examples": {
                "skade": {
                  "value": {
                    "type": "SKADE",
                    "tekst": "Vannlås under vasken lekker. Rørlegger er bestilt.",
                    "dato": "2026-11-19",
                    "frist": "2026-12-03",
                    "fdvReferanse": "AO-2231"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bolignotat"
                },
                "examples": {
                  "notat": {
                    "value": {
                      "bolignotatId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002",
                      "type": "SKADE",
                      "tekst": "Vannlås under vasken på badet lekker. Rørlegger er bestilt.",
                      "dato": "2026-11-19",
                      "frist": "2026-12-03",
                      "fdvReferanse": "AO-2231",
                      "skrevet": "2026-11-20T08:10:00Z",
                      "skrevetAv": {
                        "ansattId": "berit",
                        "navn": "Berit boligforvalter"
                      },
                      "korrigerer": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/importer": {
      "post": {
        "operationId": "opprettImport",
        "summary": "Upload a spreadsheet of homes and try it out",
        "description": "The dry run. Reads the 35 columns of the Kobo boligimport from .xlsx or semicolon-separated CSV, finds every error by row and column, and stores no home. At most 50 MB and 20 000 rows.",
        "tags": [
          "import"
        ],
        "security": [
          {
            "kobo": [
              "kobo:import"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "IMPORT_UGYLDIG_FIL"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "text/csv": {
              "schema": {
                "type": "string",
                "format": "binary"
              },
              "examples": {
                "enBolig": {
                  "value": "kommunenummer;gnrbnr;festenummer;seksjonsnummer;bruksenhetsnummer;gatenavn;husnummer;husbokstav;postnummer;ekstrareferanse;koboboligtype;underkategoriboligtype;kobodisposisjonsform;boligeiersnavn;boligeiersorganisasjonsnummer;boligeiersmobilnummer;boligstatus;statusdato;manedsleie;malernummerstrom;malernummervann;depositum;errullestoltilpasset;antallsoverom;skolekretsbarneskole;skolekretsungdomsskole;ovriginformasjon;kvalifiserermvakompensasjon;erbofellesskap;erdognbemannet;harpersonalbase;hovedsoker;leieforholdertidsubegrenset;leieforholdstartdato;leieforholdsluttdato\n9901;118/507;;4;H0203;Strandveien;12;B;0000;;ORDINAER;Leilighet;EGEN_EID;Krokvik kommune;;;KLAR_FOR_INNFLYTTING;15.12.2026;10000;S-10203;V-10203;30000;1;3;Strand skole;Krokvik ungdomsskole;Parkering i kjelleren.;;;;;;;;\n"
                }
              }
            },
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
              "schema": {
                "type": "string",
                "format": "binary"
              },
              "examples": {
                "enBoligXlsx": {
                  "summary": "The same home as a workbook, in base64; what is sent is the file itself.",
                  "value": "UEsDBBQAAAAIAABQdF1uYbgN/wAAAC0CAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbK2RzU7DMBCEX8XyFdVOOSCEkvTAzxE4lAdY7E1ixX/yuiV9e5y05YBKT5xW9s7MN7LrzeQs22MiE3zD16LiDL0K2vi+4R/bl9U9Z5TBa7DBY8MPSHzT1ttDRGLF66nhQ87xQUpSAzogESL6sulCcpDLMfUyghqhR3lbVXdSBZ/R51WeM3hbP2EHO5vZ81Sujz0SWuLs8SicWQ2HGK1RkMte7r3+RVmdCKI4Fw0NJtJNEXB5kTBv/gacfG/lYZLRyN4h5VdwRSUnK79CGj9DGMX1kAstQ9cZhTqonSsWQTEhaBoQs7NimcKB8efeV/iLmOQy1v9c5Cf/3EMu391+A1BLAwQUAAAACAAAUHRdmNrri68AAAAnAQAACwAAAF9yZWxzLy5yZWxzhc9NCsIwEAXgq4TZ27QuRKRpNyJ0K/UAMZ3+0CQTkqjt7c3SiuBymJnv8cp6MZo90YeJrIAiy4GhVdRNdhBway+7I7AQpe2kJosCVgxQV+UVtYzpJYyTCywZNggYY3QnzoMa0ciQkUObNj15I2Ma/cCdVLMckO/z/MD9pwFbkzWdAN90BbB2dSn3v019Pyk8k3oYtPFHxNdFkqUfMApYNH+Rn+9Ec5ZQ4FXJNwWrN1BLAwQUAAAACAAAUHRdxarv8LwAAAAcAQAADwAAAHhsL3dvcmtib29rLnhtbI2Py47CMAxFfyXyfkiZxWhUtUUajZDYwweExm0jEruyw+vvCa89K790r+9pVpcUzQlFA1MLy0UFBqlnH2hsYbddf/2C0ezIu8iELVxRYdU1Z5bDnvlgipy0hSnnubZW+wmT0wXPSOUysCSXyyij1VnQeZ0Qc4r2u6p+bHKB4OlQyycePAyhx3/ujwkpP00Eo8slvE5hVuiaxwd9VUMuldB/HMOIUkjuy40voGCkDqWRjV+C7Rr71tk3WncDUEsDBBQAAAAIAABQdF1a/YJrsgAAACgBAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHOFz0sKwkAMBuCrDNnbtC5EpFM3InQr9QDDNH3QzoPJ+OjtHVyIBcFVSEK+n5THp5nFnQKPzkooshwEWe3a0fYSrs15swfBUdlWzc6ShIUYjlV5oVnFdMLD6Fkkw7KEIUZ/QGQ9kFGcOU82bToXjIqpDT16pSfVE27zfIfh24C1KepWQqjbAkSz+JT733ZdN2o6OX0zZOOPCHy4MPFAFBOqQk9RwmfE+C5FllTAqsTVh9ULUEsDBBQAAAAIAABQdF0Nx7RuIgMAAKENAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sjZdbV9pAEMe/Sk7eJQGr1R7AgwWUStEiau2LZ0OGZM1mN2d3E+u37wQ9Hh9moPCSy/5mL3P5T/pnf0sVNGCdNHoQdjtxGIBem1TqbBDeraYHJ2HgvNCpUEbDIHwFF54N+y/GFi4H8AHy2g3C3PvqWxS5dQ6lcB1TgcY3G2NL4fHWZpGrLIh0C5Uq6sXxcVQKqcNhf/tsLLwY9q15CSyuA5+u24tRNwz8IJRaSQ233uJz6YZ9PyxMWdYadF2WYPuRH/aj9kW0fgfPOTDTNtEU8Z0jNuA8P9GYwxwU7tlox5ITjkxsXTjQOXgenrL7E7hY0WiCueCYvOYnutwBJabA2GgIasZRlXGenesHR+FReissbMAK7YBAr/hASfCvZOZfKwqcc2CtU7AFnmZmrNxl4eeuqVPpcMtyGwltNhD8go2DdlKQmJyMQ6/3k5h5QksndofizX5DpUmkYg382mkAg8TXjsCWbPJsiVR4Q1C3HFUKDalTuF6CWvGUAvu2M4wyQ7no7j/YRmjKR/ccmkIbGL6m5ntgE8HaWiksSEZ5qSrhHHiC/83xQnuhlDNY8cmNPrIOKYyCwmJJSoTVsL0l+D/7+VpnqSkdZ2HElnzTWJlJvdWUNpwpmC37RSOU3EgHFmzZCJQPVKi3tKDssGIANjEbaF3gClFRKCsIYFOT6QT1UWvSayNWEXJhqzaZtVCJIOvfiBWEHJ2dOlOQeTtiNaHNIjzq3Cgsg16mrk4gs3hm9NJZmfhkB5PaeianR6xifDagak8YiLBr+Ggdeh+tQ48xeHoad6mOgRvf7Z5ER/FXSvs55Asl99zgy7gXH1ISzwF4jQ1Zg+dCqjy7jx4l79zoc0rVucEx/ihR5sZfL8ezxWiypPSYY+YgUUqwKaIkmIMmF5PF02Q2pmSXY66sKRpZBO8tJqV2LDofLZ+m18un2WIxnT+uVrPFBSV7rIuOOt1epxf3jinZYynm+FdsAB10mZi745B7FrnnkENmWQ/sPiglY61T6rU7YwJWtfaFwl7N4gzcCIuFFz+mAhkUz61uYAntUOUr+vQVFH18Xg3/AVBLAQIUABQAAAAIAABQdF1uYbgN/wAAAC0CAAATAAAAAAAAAAAAAAAAAAAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQAFAAAAAgAAFB0XZja64uvAAAAJwEAAAsAAAAAAAAAAAAAAAAAMAEAAF9yZWxzLy5yZWxzUEsBAhQAFAAAAAgAAFB0XcWq7/C8AAAAHAEAAA8AAAAAAAAAAAAAAAAACAIAAHhsL3dvcmtib29rLnhtbFBLAQIUABQAAAAIAABQdF1a/YJrsgAAACgBAAAaAAAAAAAAAAAAAAAAAPECAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc1BLAQIUABQAAAAIAABQdF0Nx7RuIgMAAKENAAAYAAAAAAAAAAAAAAAAANsDAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwUGAAAAAAUABQBFAQAAMwcAAAAA"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Importjobb"
                },
                "examples": {
                  "validert": {
                    "value": {
                      "importId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                      "status": "VALIDERT",
                      "format": "XLSX",
                      "versjon": 1,
                      "rader": {
                        "totalt": 714,
                        "nye": 712,
                        "oppdaterte": 0,
                        "uendrede": 0,
                        "feil": 2,
                        "behandlet": 0
                      },
                      "inneholderLeietakere": true,
                      "feil": [
                        {
                          "rad": 17,
                          "kolonne": "postnummer",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "postnummer må ha 4 siffer, for eksempel 8006.",
                          "alvor": "FEIL"
                        },
                        {
                          "rad": 241,
                          "kolonne": "manedsleie",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "manedsleie må være hele kroner uten øre, for eksempel 9500.",
                          "alvor": "FEIL"
                        }
                      ],
                      "funn": {
                        "totalt": 2,
                        "vist": 2
                      },
                      "opprettet": "2026-11-20T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/importer/{importId}": {
      "get": {
        "operationId": "hentImport",
        "summary": "Follow an import",
        "description": "Follow an import.",
        "tags": [
          "import"
        ],
        "security": [
          {
            "kobo": [
              "kobo:import"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/ImportId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Importjobb"
                },
                "examples": {
                  "validert": {
                    "value": {
                      "importId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                      "status": "VALIDERT",
                      "format": "XLSX",
                      "versjon": 1,
                      "rader": {
                        "totalt": 714,
                        "nye": 712,
                        "oppdaterte": 0,
                        "uendrede": 0,
                        "feil": 2,
                        "behandlet": 0
                      },
                      "inneholderLeietakere": true,
                      "feil": [
                        {
                          "rad": 17,
                          "kolonne": "postnummer",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "postnummer må ha 4 siffer, for eksempel 8006.",
                          "alvor": "FEIL"
                        },
                        {
                          "rad": 241,
                          "kolonne": "manedsleie",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "manedsleie må være hele kroner uten øre, for eksempel 9500.",
                          "alvor": "FEIL"
                        }
                      ],
                      "funn": {
                        "totalt": 2,
                        "vist": 2
                      },
                      "opprettet": "2026-11-20T10:00:00Z"
                    }
                  },
                  "kjoert": {
                    "value": {
                      "importId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                      "status": "KJOERT",
                      "format": "XLSX",
                      "versjon": 9,
                      "rader": {
                        "totalt": 714,
                        "nye": 712,
                        "oppdaterte": 0,
                        "uendrede": 0,
                        "feil": 2,
                        "behandlet": 712
                      },
                      "inneholderLeietakere": true,
                      "feil": [
                        {
                          "rad": 17,
                          "kolonne": "postnummer",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "postnummer må ha 4 siffer, for eksempel 8006.",
                          "alvor": "FEIL"
                        },
                        {
                          "rad": 241,
                          "kolonne": "manedsleie",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "manedsleie må være hele kroner uten øre, for eksempel 9500.",
                          "alvor": "FEIL"
                        }
                      ],
                      "funn": {
                        "totalt": 2,
                        "vist": 2
                      },
                      "opprettet": "2026-11-20T10:00:00Z",
                      "ferdig": "2026-11-20T10:00:04Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/importer/{importId}/rader": {
      "get": {
        "operationId": "listImportrader",
        "summary": "List the rows of an import",
        "description": "What each does to a home, before and after it is carried out.",
        "tags": [
          "import"
        ],
        "security": [
          {
            "kobo": [
              "kobo:import"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/ImportId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportradListe"
                },
                "examples": {
                  "rader": {
                    "value": {
                      "items": [
                        {
                          "rad": 2,
                          "resultat": "NY",
                          "valgt": true,
                          "behandlet": true,
                          "adresse": {
                            "adressenavn": "Strandveien",
                            "nummer": 12,
                            "postnummer": "0000",
                            "poststed": "Krokvik",
                            "kommunenummer": "9901"
                          },
                          "bruksenhetsnummer": "H0203",
                          "boligId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
                        },
                        {
                          "rad": 3,
                          "resultat": "FEIL",
                          "valgt": true,
                          "behandlet": true
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/importer/{importId}/angring": {
      "post": {
        "operationId": "angreImport",
        "summary": "Undo an import",
        "description": "Homes it added are removed, and homes it changed are what they were. A home that was touched since is left as it is: one that was changed, or has a tenancy, a reservation, an agreement, and one it added that has a note, an inspection or a picture. `rader` of the answer tells how many, and the rows which.",
        "tags": [
          "import"
        ],
        "security": [
          {
            "kobo": [
              "kobo:import"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IMPORT_KAN_IKKE_ANGRES"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/ImportId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Importjobb"
                },
                "examples": {
                  "angret": {
                    "value": {
                      "importId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                      "status": "ANGRET",
                      "format": "XLSX",
                      "versjon": 10,
                      "rader": {
                        "totalt": 714,
                        "nye": 712,
                        "oppdaterte": 0,
                        "uendrede": 0,
                        "feil": 2,
                        "behandlet": 712,
                        "angret": 710,
                        "beroert": 2
                      },
                      "inneholderLeietakere": true,
                      "feil": [
                        {
                          "rad": 17,
                          "kolonne": "postnummer",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "postnummer må ha 4 siffer, for eksempel 8006.",
                          "alvor": "FEIL"
                        },
                        {
                          "rad": 241,
                          "kolonne": "manedsleie",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "manedsleie må være hele kroner uten øre, for eksempel 9500.",
                          "alvor": "FEIL"
                        }
                      ],
                      "funn": {
                        "totalt": 2,
                        "vist": 2
                      },
                      "opprettet": "2026-11-20T10:00:00Z",
                      "ferdig": "2026-11-20T10:00:04Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/importer/{importId}/gjennomfoering": {
      "post": {
        "operationId": "gjennomfoerImport",
        "summary": "Carry the import out",
        "description": "Imports the rows without errors, or those of them that are chosen. Follow the progress by reading the job. Repeating the same file changes nothing.",
        "tags": [
          "import"
        ],
        "security": [
          {
            "kobo": [
              "kobo:import"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "IMPORT_KREVER_ROLLE",
          "IMPORT_ER_KJOERT",
          "IMPORT_UGYLDIG_FIL"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/ImportId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportValg"
              },
              "examples": {
                "valg": {
                  "value": {
                    "rader": [
                      2,
                      3,
                      17
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Importjobb"
                },
                "examples": {
                  "kjoerer": {
                    "value": {
                      "importId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e7001",
                      "status": "KJOERER",
                      "format": "XLSX",
                      "versjon": 2,
                      "rader": {
                        "totalt": 714,
                        "nye": 712,
                        "oppdaterte": 0,
                        "uendrede": 0,
                        "feil": 2,
                        "behandlet": 100
                      },
                      "inneholderLeietakere": true,
                      "feil": [
                        {
                          "rad": 17,
                          "kolonne": "postnummer",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "postnummer må ha 4 siffer, for eksempel 8006.",
                          "alvor": "FEIL"
                        },
                        {
                          "rad": 241,
                          "kolonne": "manedsleie",
                          "kode": "UGYLDIG_VERDI",
                          "detalj": "manedsleie må være hele kroner uten øre, for eksempel 9500.",
                          "alvor": "FEIL"
                        }
                      ],
                      "funn": {
                        "totalt": 2,
                        "vist": 2
                      },
                      "opprettet": "2026-11-20T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/hendelser": {
      "get": {
        "operationId": "listHendelser",
        "summary": "Follow what happens",
        "description": "The change feed: up to 100 events in the order they were committed, each at least once. Keep `markoer` and send it as `siden` the next time; it is there also when nothing has happened, and `flere` says whether to ask again at once. Events carry ids and never personal data: read the thing itself for what it is now, and do not count on one event for each change. Only what the caller may read the thing of is here, and what concerns a shielded case only for who may see it; with neither `ressurs` nor `type`, everything that is. Events are kept for 90 days. A reader that has been away longer gets MARKOER_UTLOEPT, and reads the things themselves again.",
        "tags": [
          "hendelse"
        ],
        "security": [
          {
            "kobo": [
              "kobo:hendelse.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "UTLEIEFORVALTER",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER",
          "MARKOER_UTLOEPT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "siden",
            "in": "query",
            "required": false,
            "description": "The `markoer` of the last answer, with the same filter. Absent: from the oldest event that is kept.",
            "schema": {
              "type": "string",
              "maxLength": 600,
              "pattern": "^[A-Za-z0-9_.-]{1,600}$"
            }
          },
          {
            "name": "ressurs",
            "in": "query",
            "required": false,
            "style": "form",
            "explode": false,
            "description": "Only what happened to things of these kinds.",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 4,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/Hendelsesressurs"
              }
            }
          },
          {
            "name": "type",
            "in": "query",
            "required": false,
            "style": "form",
            "explode": false,
            "description": "Only events of these types, as they stand in `type`.",
            "schema": {
              "type": "array",
              "minItems": 1,
              "maxItems": 50,
              "uniqueItems": true,
              "items": {
                "$ref": "#/components/schemas/Hendelsestype"
              }
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Hendelsesstroem"
                },
                "examples": {
                  "stroem": {
                    "value": {
                      "items": [
                        {
                          "specversion": "1.0",
                          "id": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8001",
                          "source": "urn:kobo:9901",
                          "type": "no.kobo.bolig.status-endret.v1",
                          "subject": "bolig/0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                          "time": "2026-11-20T10:00:00Z",
                          "datacontenttype": "application/json",
                          "data": {
                            "kommunenummer": "9901",
                            "ressurs": "BOLIG",
                            "ressursId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e5001",
                            "versjon": 4
                          }
                        }
                      ],
                      "markoer": "eyJ0IjoiNzMxIn0.c2ln",
                      "flere": false
                    }
                  },
                  "stille": {
                    "value": {
                      "items": [],
                      "markoer": "eyJ0IjoiNzMyIn0.c2ln",
                      "flere": false
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/webhooker": {
      "get": {
        "operationId": "listWebhooker",
        "summary": "List subscriptions",
        "description": "All of the municipality for staff; a machine sees those it has made.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhookliste"
                },
                "examples": {
                  "webhooker": {
                    "value": {
                      "items": [
                        {
                          "webhookId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9001",
                          "mottaker": "https://fdv.example/kobo",
                          "hendelser": [
                            "no.kobo.bolig.status-endret.v1",
                            "no.kobo.bolig.slettet.v1"
                          ],
                          "aktiv": true,
                          "validert": "2026-11-20T10:00:04Z",
                          "versjon": 1,
                          "opprettet": "2026-11-20T10:00:00Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "post": {
        "operationId": "opprettWebhook",
        "summary": "Subscribe to events",
        "description": "Asks the receiver first: it is sent an event of the type `no.kobo.webhook.validering.v1`, and when it has answered 2xx, events that happen from then on are sent as CloudEvents (`application/cloudevents+json`), one a call. Each call is signed as Standard Webhooks has it: `webhook-id`, `webhook-timestamp` (seconds) and `webhook-signature`, `v1,` and the base64 of HMAC-SHA256 over `<id>.<timestamp>.<body>`, with what follows `whsec_` in the secret, decoded, as the key. Refuse what is more than five minutes old. While a secret is replaced there are two signatures with a space between: one of them fits. Any other answer than 2xx within ten seconds is tried again, up to twelve times in a little more than a day. An event may come twice or after a younger one. What concerns a shielded case is never pushed. The secret is in this answer only; a repeated request is answered without it.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR",
          "MOTTAKER_IKKE_TILLATT",
          "FOR_MANGE_WEBHOOKER"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebhookEndre"
              },
              "examples": {
                "abonner": {
                  "value": {
                    "mottaker": "https://fdv.example/kobo",
                    "hendelser": [
                      "no.kobo.bolig.status-endret.v1",
                      "no.kobo.bolig.slettet.v1"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NyWebhook"
                },
                "examples": {
                  "ny": {
                    "value": {
                      "webhook": {
                        "webhookId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9001",
                        "mottaker": "https://fdv.example/kobo",
                        "hendelser": [
                          "no.kobo.bolig.status-endret.v1",
                          "no.kobo.bolig.slettet.v1"
                        ],
                        "aktiv": true,
                        "versjon": 1,
                        "opprettet": "2026-11-20T10:00:00Z"
                      },
                      "hemmelighet": "whsec_c3ludGV0aXNrLWhlbW1lbGlnaGV0LTI0"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/webhooker/{webhookId}": {
      "get": {
        "operationId": "hentWebhook",
        "summary": "Read a subscription",
        "description": "Read a subscription.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhook"
                },
                "examples": {
                  "webhook": {
                    "value": {
                      "webhookId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9001",
                      "mottaker": "https://fdv.example/kobo",
                      "hendelser": [
                        "no.kobo.bolig.status-endret.v1",
                        "no.kobo.bolig.slettet.v1"
                      ],
                      "aktiv": true,
                      "validert": "2026-11-20T10:00:04Z",
                      "versjon": 1,
                      "opprettet": "2026-11-20T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "endreWebhook",
        "summary": "Change a subscription",
        "description": "Another receiver is asked first, as a new one is. What happens while it is not `aktiv` is not sent afterwards; it stands in the change feed.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH",
          "MOTTAKER_IKKE_TILLATT"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebhookEndre"
              },
              "examples": {
                "abonner": {
                  "value": {
                    "mottaker": "https://fdv.example/kobo",
                    "hendelser": [
                      "no.kobo.bolig.status-endret.v1",
                      "no.kobo.bolig.slettet.v1"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhook"
                },
                "examples": {
                  "webhook": {
                    "value": {
                      "webhookId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9001",
                      "mottaker": "https://fdv.example/kobo",
                      "hendelser": [
                        "no.kobo.bolig.status-endret.v1",
                        "no.kobo.bolig.slettet.v1"
                      ],
                      "aktiv": true,
                      "validert": "2026-11-20T10:00:04Z",
                      "versjon": 1,
                      "opprettet": "2026-11-20T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "delete": {
        "operationId": "slettWebhook",
        "summary": "End a subscription",
        "description": "Nothing more is sent, and what was sent is no longer listed.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "204": {
            "description": "The subscription is gone."
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/webhooker/{webhookId}/hemmeligheter": {
      "post": {
        "operationId": "byttWebhookhemmelighet",
        "summary": "Replace the secret",
        "description": "From now on what is sent is signed with both, for 24 hours; then with the new one alone. Replaced again meanwhile, the oldest ends at once. The secret is in this answer only; a repeated request is answered without it.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "201": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhookhemmelighet"
                },
                "examples": {
                  "hemmelighet": {
                    "value": {
                      "hemmelighet": "whsec_c3ludGV0aXNrLWhlbW1lbGlnaGV0LTI0",
                      "gammelGjelderTil": "2026-11-21T10:00:00Z"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/webhooker/{webhookId}/leveranser": {
      "get": {
        "operationId": "listWebhookleveranser",
        "summary": "See what was sent",
        "description": "Newest first, with what came of each attempt. Kept for 90 days.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "status",
            "in": "query",
            "required": false,
            "description": "Only those that stand so.",
            "schema": {
              "$ref": "#/components/schemas/Leveransestatus"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhookleveranser"
                },
                "examples": {
                  "leveranser": {
                    "value": {
                      "items": [
                        {
                          "leveranseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9002",
                          "hendelseId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8001",
                          "type": "no.kobo.bolig.status-endret.v1",
                          "status": "VENTER",
                          "opprettet": "2026-11-20T10:00:00Z",
                          "nesteForsoek": "2026-11-20T10:00:41Z",
                          "forsoek": [
                            {
                              "tid": "2026-11-20T10:00:01Z",
                              "httpStatus": 503,
                              "varighetMs": 84
                            },
                            {
                              "tid": "2026-11-20T10:00:11Z",
                              "feil": "TIDSAVBRUDD",
                              "varighetMs": 10000
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/webhooker/{webhookId}/gjensending": {
      "post": {
        "operationId": "gjensendWebhook",
        "summary": "Send again what was given up",
        "description": "Everything that stands as DOED is due at once, with twelve new attempts.",
        "tags": [
          "webhook"
        ],
        "security": [
          {
            "kobo": [
              "kobo:webhook"
            ]
          }
        ],
        "x-kobo-roles": [
          "BOLIGOVERSIKT",
          "FDV_MASKIN"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "required",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "IDEMPOTENS_BRUKT",
          "IDEMPOTENS_PAAGAAR"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "202": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Gjensending"
                },
                "examples": {
                  "gjensending": {
                    "value": {
                      "antall": 3
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/brevmaler": {
      "get": {
        "operationId": "listBrevmaler",
        "summary": "List the templates letters are made from",
        "description": "One for each kind of letter: its locked blocks, and what the municipality has added.",
        "tags": [
          "brevmal"
        ],
        "security": [
          {
            "kobo": [
              "kobo:oppsett"
            ]
          }
        ],
        "x-kobo-roles": [
          "ADMINISTRATOR"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BrevmalListe"
                },
                "examples": {
                  "maler": {
                    "value": {
                      "items": [
                        {
                          "kode": "FORELOEPIG_SVAR",
                          "versjon": 1,
                          "tittel": {
                            "nb": "Foreløpig svar på søknaden din",
                            "nn": "Førebels svar på søknaden din"
                          },
                          "blokker": [
                            {
                              "blokkId": "GRUNN",
                              "overskrift": {
                                "nb": "Hvorfor det tar tid",
                                "nn": "Kvifor det tek tid"
                              },
                              "tekst": {
                                "nb": "{grunn}",
                                "nn": "{grunn}"
                              }
                            }
                          ],
                          "tillegg": []
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/brevmaler/{brevmalkode}": {
      "get": {
        "operationId": "hentBrevmal",
        "summary": "Read a template",
        "description": "As letters are made from it now.",
        "tags": [
          "brevmal"
        ],
        "security": [
          {
            "kobo": [
              "kobo:oppsett"
            ]
          }
        ],
        "x-kobo-roles": [
          "ADMINISTRATOR"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "returned",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Brevmalkode"
          },
          {
            "$ref": "#/components/parameters/IfNoneMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Brevmal"
                },
                "examples": {
                  "mal": {
                    "value": {
                      "kode": "FORELOEPIG_SVAR",
                      "versjon": 2,
                      "tittel": {
                        "nb": "Foreløpig svar på søknaden din",
                        "nn": "Førebels svar på søknaden din"
                      },
                      "blokker": [
                        {
                          "blokkId": "GRUNN",
                          "overskrift": {
                            "nb": "Hvorfor det tar tid",
                            "nn": "Kvifor det tek tid"
                          },
                          "tekst": {
                            "nb": "{grunn}",
                            "nn": "{grunn}"
                          }
                        }
                      ],
                      "tillegg": [
                        {
                          "etter": "GRUNN",
                          "overskrift": {
                            "nb": "Trenger du et sted å sove?",
                            "nn": "Treng du ein stad å sove?"
                          },
                          "tekst": {
                            "nb": "Ring NAV på 55 55 33 33.",
                            "nn": "Ring NAV på 55 55 33 33."
                          }
                        }
                      ],
                      "gyldigFra": "2026-11-20T09:00:00Z",
                      "lagretAv": {
                        "ansattId": "anne",
                        "navn": "Anne Administrator"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      },
      "put": {
        "operationId": "lagreBrevmal",
        "summary": "Save the municipality's own blocks of a template",
        "description": "A new version, for letters from now on. The locked blocks are no part of it and stay; what is written is in both bokmål and nynorsk.",
        "tags": [
          "brevmal"
        ],
        "security": [
          {
            "kobo": [
              "kobo:oppsett"
            ]
          }
        ],
        "x-kobo-roles": [
          "ADMINISTRATOR"
        ],
        "x-kobo-retry": "idempotent",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "required",
        "x-kobo-audit": "none",
        "x-kobo-errors": [
          "UTDATERT",
          "MANGLER_IF_MATCH"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Brevmalkode"
          },
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/BrevmalLagre"
              },
              "examples": {
                "lagre": {
                  "value": {
                    "tillegg": [
                      {
                        "etter": "GRUNN",
                        "overskrift": {
                          "nb": "Trenger du et sted å sove?",
                          "nn": "Treng du ein stad å sove?"
                        },
                        "tekst": {
                          "nb": "Ring NAV på 55 55 33 33.",
                          "nn": "Ring NAV på 55 55 33 33."
                        }
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Brevmal"
                },
                "examples": {
                  "mal": {
                    "value": {
                      "kode": "FORELOEPIG_SVAR",
                      "versjon": 2,
                      "tittel": {
                        "nb": "Foreløpig svar på søknaden din",
                        "nn": "Førebels svar på søknaden din"
                      },
                      "blokker": [
                        {
                          "blokkId": "GRUNN",
                          "overskrift": {
                            "nb": "Hvorfor det tar tid",
                            "nn": "Kvifor det tek tid"
                          },
                          "tekst": {
                            "nb": "{grunn}",
                            "nn": "{grunn}"
                          }
                        }
                      ],
                      "tillegg": [
                        {
                          "etter": "GRUNN",
                          "overskrift": {
                            "nb": "Trenger du et sted å sove?",
                            "nn": "Treng du ein stad å sove?"
                          },
                          "tekst": {
                            "nb": "Ring NAV på 55 55 33 33.",
                            "nn": "Ring NAV på 55 55 33 33."
                          }
                        }
                      ],
                      "gyldigFra": "2026-11-20T09:00:00Z",
                      "lagretAv": {
                        "ansattId": "anne",
                        "navn": "Anne Administrator"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/brevmaler/{brevmalkode}/forhaandsvisning": {
      "post": {
        "operationId": "forhaandsvisBrevmal",
        "summary": "See what a letter would be",
        "description": "The letter as HTML, with the blocks that are sent and with values of a case that does not exist. Nothing is saved.",
        "tags": [
          "brevmal"
        ],
        "security": [
          {
            "kobo": [
              "kobo:oppsett"
            ]
          }
        ],
        "x-kobo-roles": [
          "ADMINISTRATOR"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "none",
        "x-kobo-errors": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Brevmalkode"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Brevforhaandsvisning"
              },
              "examples": {
                "forhaandsvisning": {
                  "value": {
                    "spraak": "nn",
                    "tillegg": [
                      {
                        "etter": "GRUNN",
                        "tekst": {
                          "nb": "Ring NAV.",
                          "nn": "Ring NAV."
                        }
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "text/html": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                },
                "examples": {
                  "html": {
                    "value": "<!doctype html><html lang=\"nn\">…"
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    },
    "/v1/innsynslogg": {
      "get": {
        "operationId": "listInnsyn",
        "summary": "Read the lookup log",
        "description": "Newest first. Reading the log is logged too.",
        "tags": [
          "innsyn"
        ],
        "security": [
          {
            "kobo": [
              "kobo:logg.les"
            ]
          }
        ],
        "x-kobo-roles": [
          "PERSONVERNOMBUD"
        ],
        "x-kobo-retry": "safe",
        "x-kobo-idempotency": "none",
        "x-kobo-etag": "none",
        "x-kobo-audit": "INNSYNSLOGG",
        "x-kobo-errors": [
          "UGYLDIG_MARKOER"
        ],
        "x-kobo-paging": {
          "items": "items"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Kommunenummer"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Etter"
          },
          {
            "$ref": "#/components/parameters/Spraak"
          },
          {
            "name": "sakId",
            "in": "query",
            "required": false,
            "description": "Only what concerns this case.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Innsynsliste"
                },
                "examples": {
                  "logg": {
                    "value": {
                      "items": [
                        {
                          "innsynId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e8001",
                          "tid": "2026-11-20T08:14:00Z",
                          "aktoer": "Trine saksbehandler",
                          "rolle": "SAKSBEHANDLER",
                          "operasjon": "hentSak",
                          "hva": "SAK",
                          "entitetId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "sakId": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001",
                          "saksnummer": "2026-00042",
                          "formaal": "Saksbehandling",
                          "hjemmel": "boligsosialloven § 8"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Problem"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "kobo": {
        "type": "oauth2",
        "description": "Bearer JWT from ID-porten (citizen), the municipality's staff login or Maskinporten (machine).",
        "flows": {
          "authorizationCode": {
            "authorizationUrl": "/innlogging/auth",
            "tokenUrl": "/innlogging/token",
            "scopes": {
              "kobo:innbygger": "A citizen on their own behalf.",
              "kobo:ansatt": "Who the employee is here: name, unit and roles.",
              "kobo:bolig.les": "Read homes.",
              "kobo:bolig.skriv": "Create, change and remove homes.",
              "kobo:sak.les": "Read cases and what belongs to them.",
              "kobo:sak.skriv": "Work on cases: take, assess, propose, offer, register contracts.",
              "kobo:vedtak.fatte": "Make decisions.",
              "kobo:husleie": "Make and fetch the rents of a month for the accounts.",
              "kobo:import": "Import homes in bulk.",
              "kobo:hendelse.les": "Follow what happens to things the caller may read.",
              "kobo:webhook": "Set up where events are pushed to.",
              "kobo:oppsett": "Decide what holds in the municipality.",
              "kobo:logg.les": "Read the lookup log."
            }
          }
        }
      }
    },
    "parameters": {
      "Kommunenummer": {
        "name": "Kobo-Kommunenummer",
        "in": "header",
        "required": true,
        "description": "The municipality the call is about, four digits.",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]{4}$",
          "maxLength": 4
        },
        "example": "9901"
      },
      "KommunenummerEllerEneste": {
        "name": "Kobo-Kommunenummer",
        "in": "header",
        "required": false,
        "description": "The municipality the call is about. May be left out by a machine with roles in one municipality and no other.",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]{4}$",
          "maxLength": 4
        },
        "example": "9901"
      },
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": true,
        "description": "Chosen by the caller, the same on every retry of the same intent. A replay returns the first answer with `Idempotent-Replayed: true`; another body under the same key is refused. Kept for 72 hours.",
        "schema": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{16,64}$",
          "maxLength": 64
        },
        "example": "0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01"
      },
      "IfMatch": {
        "name": "If-Match",
        "in": "header",
        "required": true,
        "description": "The version the change was made from, as given in `ETag`. `W/` before it, which a compressing proxy adds, is let through.",
        "schema": {
          "type": "string",
          "pattern": "^(W/)?\"[0-9]{1,9}\"$",
          "maxLength": 13
        },
        "example": "\"3\""
      },
      "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "required": false,
        "description": "The versions the caller already has; answered with 304 when one of them is still the newest.",
        "schema": {
          "type": "string",
          "pattern": "^([*]|(W/)?\"[0-9]{1,9}\"( ?, ?(W/)?\"[0-9]{1,9}\"){0,9})$",
          "maxLength": 200
        },
        "example": "\"3\""
      },
      "Spraak": {
        "name": "Accept-Language",
        "in": "header",
        "required": false,
        "description": "Language of texts in the answer, such as problem details. Norwegian bokmål when absent or unknown.",
        "schema": {
          "type": "string",
          "maxLength": 200
        },
        "example": "nn"
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "required": false,
        "description": "The most items wanted on a page.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 25
        }
      },
      "Etter": {
        "name": "etter",
        "in": "query",
        "required": false,
        "description": "The cursor `neste` of the previous page. It is bound to the same filter and sort.",
        "schema": {
          "type": "string",
          "maxLength": 600,
          "pattern": "^[A-Za-z0-9_.-]{1,600}$"
        }
      },
      "SakId": {
        "name": "sakId",
        "in": "path",
        "required": true,
        "description": "The case.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "SoeknadId": {
        "name": "soeknadId",
        "in": "path",
        "required": true,
        "description": "The application.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "JournalnotatId": {
        "name": "journalnotatId",
        "in": "path",
        "required": true,
        "description": "The note.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "Brevmalkode": {
        "name": "brevmalkode",
        "in": "path",
        "required": true,
        "description": "The kind of letter.",
        "schema": {
          "$ref": "#/components/schemas/Dokumenttype"
        }
      },
      "DokumentId": {
        "name": "dokumentId",
        "in": "path",
        "required": true,
        "description": "The document.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "VedleggId": {
        "name": "vedleggId",
        "in": "path",
        "required": true,
        "description": "The attachment.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "OppgaveId": {
        "name": "oppgaveId",
        "in": "path",
        "required": true,
        "description": "The task.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "VentelisteplassId": {
        "name": "ventelisteplassId",
        "in": "path",
        "required": true,
        "description": "The place on the waiting list.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "TilbudId": {
        "name": "tilbudId",
        "in": "path",
        "required": true,
        "description": "The offer.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "BoligId": {
        "name": "boligId",
        "in": "path",
        "required": true,
        "description": "The home's `koboId`.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "LeieforholdId": {
        "name": "leieforholdId",
        "in": "path",
        "required": true,
        "description": "The tenancy.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "HusleiekjoeringId": {
        "name": "husleiekjoeringId",
        "in": "path",
        "required": true,
        "description": "The rent file.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "KoboboligId": {
        "name": "koboboligId",
        "in": "path",
        "required": true,
        "description": "The home's `koboId`.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "BildeId": {
        "name": "bildeId",
        "in": "path",
        "required": true,
        "description": "The picture.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "ReservasjonId": {
        "name": "reservasjonId",
        "in": "path",
        "required": true,
        "description": "The reservation.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "AvtaleId": {
        "name": "avtaleId",
        "in": "path",
        "required": true,
        "description": "The agreement.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "BefaringId": {
        "name": "befaringId",
        "in": "path",
        "required": true,
        "description": "The inspection.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "BolignotatId": {
        "name": "bolignotatId",
        "in": "path",
        "required": true,
        "description": "The note on the home.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "ImportId": {
        "name": "importId",
        "in": "path",
        "required": true,
        "description": "The import job.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "WebhookId": {
        "name": "webhookId",
        "in": "path",
        "required": true,
        "description": "The subscription.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      }
    },
    "responses": {
      "Problem": {
        "description": "What went wrong, as RFC 9457 problem details with a stable code.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "ikkeFunnet": {
                "value": {
                  "type": "urn:kobo:problem:IKKE_FUNNET",
                  "title": "Vi finner ikke det du ber om",
                  "status": 404,
                  "detail": "Det kan være slettet eller høre til en annen kommune. Gå tilbake til listen.",
                  "code": "IKKE_FUNNET",
                  "traceId": "0198f2a17c3e7a549d215b6c7d8e9f01"
                }
              },
              "ugyldig": {
                "value": {
                  "type": "urn:kobo:problem:UGYLDIG_FORESPOERSEL",
                  "title": "Noe i forespørselen er feil",
                  "status": 400,
                  "detail": "Ingenting er lagret. Se hva som må rettes i listen over feil.",
                  "code": "UGYLDIG_FORESPOERSEL",
                  "traceId": "0198f2a17c3e7a549d215b6c7d8e9f01",
                  "errors": [
                    {
                      "pointer": "/adresse/postnummer",
                      "code": "MOENSTER",
                      "detail": "Verdien har feil form."
                    }
                  ]
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Adresse": {
        "type": "object",
        "description": "Where the home is. Cannot be changed after the home is created.",
        "additionalProperties": false,
        "required": [
          "adressenavn",
          "postnummer",
          "poststed",
          "kommunenummer"
        ],
        "properties": {
          "adressenavn": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "nummer": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9999
          },
          "bokstav": {
            "type": "string",
            "maxLength": 1,
            "pattern": "^[A-ZÆØÅ]$"
          },
          "postnummer": {
            "type": "string",
            "maxLength": 4,
            "pattern": "^[0-9]{4}$"
          },
          "poststed": {
            "type": "string",
            "maxLength": 60,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "kommunenummer": {
            "$ref": "#/components/schemas/Kommunenummer"
          }
        }
      },
      "Alttekst": {
        "type": "object",
        "description": "What is seen in a picture, for who does not see it: «Stue med vindu mot sør og døråpning uten terskel». Never who lives there.",
        "additionalProperties": false,
        "required": [
          "nb",
          "nn"
        ],
        "properties": {
          "nb": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "nn": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          }
        }
      },
      "Ansatt": {
        "type": "object",
        "description": "The employee who is logged in, with the roles they have in this municipality.",
        "additionalProperties": false,
        "required": [
          "ansattId",
          "navn",
          "enhet",
          "roller"
        ],
        "properties": {
          "ansattId": {
            "type": "string",
            "maxLength": 64,
            "pattern": "^[a-z0-9-]{1,64}$"
          },
          "navn": {
            "type": "string",
            "maxLength": 100
          },
          "enhet": {
            "type": "string",
            "maxLength": 40,
            "pattern": "^[A-Z_]{1,40}$"
          },
          "roller": {
            "type": "array",
            "maxItems": 8,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Rolle"
            }
          }
        }
      },
      "AnsattRef": {
        "type": "object",
        "description": "An employee, as other employees and the parties of the case see them.",
        "additionalProperties": false,
        "required": [
          "ansattId",
          "navn"
        ],
        "properties": {
          "ansattId": {
            "type": "string",
            "maxLength": 64,
            "pattern": "^[a-z0-9-]{1,64}$"
          },
          "navn": {
            "type": "string",
            "maxLength": 100
          }
        }
      },
      "Ansvarlig": {
        "type": "string",
        "description": "Employee who is to do it. Absent, it is for whoever has the case, or of GODKJENN for whoever may decide it.",
        "maxLength": 64,
        "pattern": "^[a-z0-9-]{1,64}$"
      },
      "Arkivstatus": {
        "type": "string",
        "description": "How far the document has come on its way to the archive.",
        "enum": [
          "VENTER",
          "SENDT",
          "MOTTATT",
          "ARKIVERT",
          "FEILET",
          "MANUELT_ARKIVERT"
        ]
      },
      "Avslutning": {
        "type": "string",
        "description": "What a tenancy ended by. UTLOEP is the agreed end, AVTALE that both parties wanted it, FRAVIKELSE an eviction.",
        "enum": [
          "OPPSIGELSE",
          "UTLOEP",
          "AVTALE",
          "DOEDSFALL",
          "FRAVIKELSE"
        ]
      },
      "Avtale": {
        "type": "object",
        "description": "An agreement on homes.",
        "additionalProperties": false,
        "required": [
          "avtaleId",
          "type",
          "status",
          "motpart",
          "fra",
          "boliger",
          "versjon",
          "opprettet",
          "endret"
        ],
        "properties": {
          "avtaleId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Avtaletype"
          },
          "status": {
            "$ref": "#/components/schemas/Avtalestatus"
          },
          "motpart": {
            "$ref": "#/components/schemas/Avtalepart"
          },
          "fra": {
            "type": "string",
            "format": "date"
          },
          "til": {
            "type": "string",
            "format": "date",
            "description": "The last day, where one is agreed."
          },
          "antallIProsjektet": {
            "type": "integer",
            "description": "Homes in the project in all, the municipality's and others'. Needed for TILVISNING.",
            "minimum": 1,
            "maximum": 10000
          },
          "kvoteprosent": {
            "type": "integer",
            "description": "Of TILVISNING: how many per cent of the homes of the project the municipality may refer tenants to. 40 when nothing is said, and never more than the municipality has set.",
            "minimum": 1,
            "maximum": 100
          },
          "plasser": {
            "type": "integer",
            "description": "How many homes the quota has room for, in whole homes.",
            "minimum": 0,
            "maximum": 10000
          },
          "indeks": {
            "type": "string",
            "description": "By what the rent is adjusted.",
            "minLength": 1,
            "maxLength": 200
          },
          "oppsigelse": {
            "type": "string",
            "description": "How and with which notice it is ended.",
            "minLength": 1,
            "maxLength": 500
          },
          "boliger": {
            "type": "array",
            "maxItems": 500,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "endret": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "AvtaleEndring": {
        "type": "object",
        "description": "The agreement as it shall be. What is left out is removed.",
        "additionalProperties": false,
        "required": [
          "motpart",
          "fra",
          "boliger"
        ],
        "properties": {
          "motpart": {
            "$ref": "#/components/schemas/Avtalepart"
          },
          "fra": {
            "type": "string",
            "format": "date"
          },
          "til": {
            "type": "string",
            "format": "date",
            "description": "The last day, where one is agreed."
          },
          "antallIProsjektet": {
            "type": "integer",
            "description": "Homes in the project in all, the municipality's and others'. Needed for TILVISNING.",
            "minimum": 1,
            "maximum": 10000
          },
          "kvoteprosent": {
            "type": "integer",
            "description": "Of TILVISNING: how many per cent of the homes of the project the municipality may refer tenants to. 40 when nothing is said, and never more than the municipality has set.",
            "minimum": 1,
            "maximum": 100
          },
          "indeks": {
            "type": "string",
            "description": "By what the rent is adjusted.",
            "minLength": 1,
            "maxLength": 200
          },
          "oppsigelse": {
            "type": "string",
            "description": "How and with which notice it is ended.",
            "minLength": 1,
            "maxLength": 500
          },
          "boliger": {
            "type": "array",
            "maxItems": 500,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          }
        }
      },
      "AvtaleListe": {
        "type": "object",
        "description": "A page of agreements, the one that ends first first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Avtale"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "AvtaleNy": {
        "type": "object",
        "description": "A new agreement, with its homes.",
        "additionalProperties": false,
        "required": [
          "type",
          "motpart",
          "fra",
          "boliger"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/Avtaletype",
            "description": "Never changed."
          },
          "motpart": {
            "$ref": "#/components/schemas/Avtalepart"
          },
          "fra": {
            "type": "string",
            "format": "date"
          },
          "til": {
            "type": "string",
            "format": "date",
            "description": "The last day, where one is agreed."
          },
          "antallIProsjektet": {
            "type": "integer",
            "description": "Homes in the project in all, the municipality's and others'. Needed for TILVISNING.",
            "minimum": 1,
            "maximum": 10000
          },
          "kvoteprosent": {
            "type": "integer",
            "description": "Of TILVISNING: how many per cent of the homes of the project the municipality may refer tenants to. 40 when nothing is said, and never more than the municipality has set.",
            "minimum": 1,
            "maximum": 100
          },
          "indeks": {
            "type": "string",
            "description": "By what the rent is adjusted.",
            "minLength": 1,
            "maxLength": 200
          },
          "oppsigelse": {
            "type": "string",
            "description": "How and with which notice it is ended.",
            "minLength": 1,
            "maxLength": 500
          },
          "boliger": {
            "type": "array",
            "maxItems": 500,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          }
        }
      },
      "Avtalepart": {
        "type": "object",
        "description": "Whom the agreement is with.",
        "additionalProperties": false,
        "required": [
          "navn"
        ],
        "properties": {
          "navn": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "organisasjonsnummer": {
            "type": "string",
            "maxLength": 9,
            "pattern": "^[0-9]{9}$"
          }
        }
      },
      "Avtalestatus": {
        "type": "string",
        "description": "Follows from the dates.",
        "enum": [
          "IKKE_BEGYNT",
          "LOEPER",
          "UTLOEPT"
        ]
      },
      "Avtaletype": {
        "type": "string",
        "description": "TILVISNING: the municipality refers tenants to homes another lets. TILDELING: the municipality decides who is let to. INNLEIE: the municipality rents, and lets on. STIFTELSE: the homes of a foundation.",
        "enum": [
          "TILVISNING",
          "TILDELING",
          "INNLEIE",
          "STIFTELSE"
        ]
      },
      "Befaring": {
        "type": "object",
        "description": "An inspection of a home. It never changes; `rettetAv` names the one that holds instead.",
        "additionalProperties": false,
        "required": [
          "befaringId",
          "type",
          "dato",
          "resultat",
          "funn",
          "skrevet",
          "skrevetAv"
        ],
        "properties": {
          "befaringId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Befaringstype"
          },
          "dato": {
            "type": "string",
            "format": "date"
          },
          "resultat": {
            "$ref": "#/components/schemas/Befaringsresultat"
          },
          "funn": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Funn"
            }
          },
          "neste": {
            "type": "string",
            "format": "date"
          },
          "skrevet": {
            "type": "string",
            "format": "date-time"
          },
          "skrevetAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "korrigerer": {
            "type": "string",
            "format": "uuid",
            "description": "The inspection this one puts right."
          },
          "rettetAv": {
            "type": "string",
            "format": "uuid",
            "description": "The one that puts this one right."
          }
        }
      },
      "BefaringListe": {
        "type": "object",
        "description": "A page of inspections, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Befaring"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "BefaringNy": {
        "type": "object",
        "description": "An inspection that has been, or what the right one says. Nothing of it may tell who lives there.",
        "additionalProperties": false,
        "required": [
          "type",
          "dato",
          "funn"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/Befaringstype"
          },
          "dato": {
            "type": "string",
            "format": "date",
            "description": "The day of the inspection, not later than today."
          },
          "funn": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Funn"
            }
          },
          "neste": {
            "type": "string",
            "format": "date",
            "description": "When to inspect the home again, after this one."
          }
        }
      },
      "Befaringsresultat": {
        "type": "string",
        "description": "What the most serious finding is; OK where nothing was found.",
        "enum": [
          "OK",
          "AVVIK",
          "ALVORLIG"
        ]
      },
      "Befaringstype": {
        "type": "string",
        "description": "Why somebody went to see the home.",
        "enum": [
          "INNFLYTTING",
          "UTFLYTTING",
          "PERIODISK",
          "ETTER_SKADE",
          "ANNEN"
        ]
      },
      "BehovForTilrettelegging": {
        "type": "object",
        "description": "Whether somebody in the household needs a home that is made for it. Needs, never diagnoses.",
        "additionalProperties": false,
        "required": [
          "ja"
        ],
        "properties": {
          "ja": {
            "type": "boolean"
          },
          "begrunnelse": {
            "type": "string",
            "maxLength": 4000
          }
        }
      },
      "BehovRegistrer": {
        "type": "object",
        "description": "What the applicant told the office of the need, or what came of what they answered.",
        "additionalProperties": false,
        "required": [
          "svar",
          "tekst"
        ],
        "properties": {
          "svar": {
            "$ref": "#/components/schemas/Behovssvar"
          },
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "How it was told and what. Stands in the history of the case."
          }
        }
      },
      "Behovsstatus": {
        "type": "object",
        "description": "Whether whoever waits still needs a home. They are asked at intervals; the calendar asks and reminds twice, and a person assesses what it means that nobody answers.",
        "additionalProperties": false,
        "required": [
          "frist",
          "purringer",
          "skalVurderes"
        ],
        "properties": {
          "frist": {
            "type": "string",
            "description": "While a question is out, the last day to answer it; else the day it is asked.",
            "format": "date"
          },
          "spurt": {
            "type": "string",
            "description": "The day it was asked. Absent when no question is out.",
            "format": "date"
          },
          "purringer": {
            "type": "integer",
            "description": "Reminders of the question that is out.",
            "minimum": 0,
            "maximum": 2
          },
          "svar": {
            "$ref": "#/components/schemas/Behovssvar",
            "description": "The last answer."
          },
          "sistBekreftet": {
            "type": "string",
            "description": "When the need was last confirmed.",
            "format": "date"
          },
          "skalVurderes": {
            "type": "boolean",
            "description": "The applicant has said that the need is gone, or two reminders are unanswered and the last day has passed: a person assesses what comes of the place."
          }
        }
      },
      "Behovssvar": {
        "type": "string",
        "description": "UENDRET: the need is as it was. ENDRET: a home is needed still, but another or in another way. IKKE_LENGER: no home is needed.",
        "enum": [
          "UENDRET",
          "ENDRET",
          "IKKE_LENGER"
        ]
      },
      "Bemanning": {
        "type": "string",
        "description": "Staff in or near the home.",
        "enum": [
          "INGEN",
          "AMBULERENDE",
          "BASE_I_NAERHET",
          "BASE_DAG_KVELD",
          "BASE_DOEGN"
        ]
      },
      "Beregningssteg": {
        "type": "object",
        "description": "One step of a calculation, in the order it is read.",
        "additionalProperties": false,
        "required": [
          "steg"
        ],
        "properties": {
          "steg": {
            "type": "string",
            "description": "FOEDT and ALDER (years). BOSATT: a stay in a municipality with its days; BOTID (months without a break up to today). INNTEKT_PER_MAANED of each who counts and INNTEKT_UTEN of each who does not; INNTEKT_PER_AAR of the household, and the PERSONER, the G and the GRUNNBELOEP that make its limit. FORMUE. OPPLYST by the case worker. MANGLER: what it takes to measure it.",
            "enum": [
              "FOEDT",
              "ALDER",
              "BOSATT",
              "BOTID",
              "INNTEKT_PER_MAANED",
              "INNTEKT_UTEN",
              "INNTEKT_PER_AAR",
              "PERSONER",
              "G",
              "GRUNNBELOEP",
              "FORMUE",
              "OPPLYST",
              "MANGLER"
            ]
          },
          "verdi": {
            "type": "string",
            "description": "A number, a day, a municipality or a code, as the step says.",
            "maxLength": 40
          },
          "fra": {
            "type": "string",
            "format": "date"
          },
          "til": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "Bistand": {
        "type": "string",
        "description": "Kind of help under boligsosialloven § 6.",
        "enum": [
          "RAAD_OG_VEILEDNING",
          "PRAKTISK_BISTAND"
        ]
      },
      "Boenhetsdel": {
        "type": "object",
        "description": "What is of one unit and no other. Everything else a home has goes on from the one it comes of.",
        "additionalProperties": false,
        "properties": {
          "leverandorBoligId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "bruksenhetsnummer": {
            "type": "string",
            "maxLength": 5,
            "pattern": "^[HKLU][0-9]{4}$"
          },
          "ekstraReferanse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "etasjenummer": {
            "type": "integer",
            "minimum": -5,
            "maximum": 99
          },
          "antallSoverom": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          },
          "bruksareal": {
            "type": "number",
            "minimum": 1,
            "maximum": 2000
          },
          "leiekostnad": {
            "$ref": "#/components/schemas/Leiekostnad"
          },
          "depositum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9999999
          },
          "maaler": {
            "$ref": "#/components/schemas/Maaler"
          }
        }
      },
      "Boenhetshendelse": {
        "type": "object",
        "description": "What became of homes as units. DELT and SLAATT_SAMMEN: those in `fra` became those in `til`. OPPRETTET: added. AVHENDET: sold, or removed.",
        "additionalProperties": false,
        "required": [
          "type",
          "tid",
          "fra",
          "til",
          "av"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "OPPRETTET",
              "DELT",
              "SLAATT_SAMMEN",
              "AVHENDET"
            ]
          },
          "tid": {
            "type": "string",
            "format": "date-time"
          },
          "aarsak": {
            "type": "string",
            "maxLength": 500
          },
          "fra": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          },
          "til": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "string",
              "format": "uuid"
            }
          },
          "av": {
            "type": "string",
            "maxLength": 100,
            "description": "Name of the employee, the name of the machine client, or SYSTEM."
          }
        }
      },
      "BoenhetshendelseListe": {
        "type": "object",
        "description": "What became of a home, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/Boenhetshendelse"
            }
          }
        }
      },
      "Bolig": {
        "type": "object",
        "description": "A municipal rental home. A superset of Kobo's own Bolig API, under its names.",
        "additionalProperties": false,
        "required": [
          "koboId",
          "adresse",
          "bygning",
          "boligtype",
          "erBofellesskap",
          "bemanning",
          "erTilgjengeligForRullestolbruker",
          "egenskaper",
          "kvalifisererMvaKompensasjon",
          "leieTilEiePotensial",
          "egnetBosetting",
          "status",
          "statusdato",
          "markeringer",
          "kompletthet",
          "versjon",
          "opprettet",
          "endret"
        ],
        "properties": {
          "koboId": {
            "type": "string",
            "format": "uuid"
          },
          "leverandorBoligId": {
            "type": "string",
            "maxLength": 100
          },
          "adresse": {
            "$ref": "#/components/schemas/Adresse"
          },
          "eiendom": {
            "$ref": "#/components/schemas/Eiendom"
          },
          "eieseksjon": {
            "$ref": "#/components/schemas/Eieseksjon"
          },
          "bruksenhetsnummer": {
            "type": "string",
            "maxLength": 5,
            "pattern": "^[HKLU][0-9]{4}$"
          },
          "ekstraReferanse": {
            "type": "string",
            "maxLength": 100
          },
          "bygning": {
            "$ref": "#/components/schemas/Bygning"
          },
          "etasjenummer": {
            "type": "integer",
            "minimum": -5,
            "maximum": 99
          },
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype"
          },
          "underkategori": {
            "type": "string",
            "maxLength": 100
          },
          "erBofellesskap": {
            "type": "boolean"
          },
          "bemanning": {
            "$ref": "#/components/schemas/Bemanning"
          },
          "eieform": {
            "$ref": "#/components/schemas/Eieform"
          },
          "disposisjonsform": {
            "$ref": "#/components/schemas/Disposisjonsform"
          },
          "eier": {
            "$ref": "#/components/schemas/Eier"
          },
          "antallSoverom": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          },
          "bruksareal": {
            "type": "number",
            "minimum": 1,
            "maximum": 2000
          },
          "erTilgjengeligForRullestolbruker": {
            "type": "boolean"
          },
          "egenskaper": {
            "type": "array",
            "maxItems": 11,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Boligegenskap"
            }
          },
          "kvalifisererMvaKompensasjon": {
            "type": "boolean"
          },
          "leieTilEiePotensial": {
            "type": "boolean"
          },
          "egnetBosetting": {
            "type": "boolean"
          },
          "leiekostnad": {
            "$ref": "#/components/schemas/Leiekostnad"
          },
          "depositum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9999999
          },
          "maaler": {
            "$ref": "#/components/schemas/Maaler"
          },
          "skolekrets": {
            "$ref": "#/components/schemas/Skolekrets"
          },
          "informasjon": {
            "type": "string",
            "maxLength": 4000
          },
          "status": {
            "$ref": "#/components/schemas/Boligstatus"
          },
          "statusdato": {
            "type": "string",
            "format": "date"
          },
          "klarFra": {
            "type": "string",
            "format": "date"
          },
          "antattLedig": {
            "type": "string",
            "description": "When the home is expected to be free; derived from the tenancy.",
            "format": "date"
          },
          "leieforhold": {
            "$ref": "#/components/schemas/BoligLeieforhold",
            "description": "The running tenancy. Only when one home is read (`hentBolig`), by the roles that may list tenancies."
          },
          "husstand": {
            "$ref": "#/components/schemas/HusstandAntall",
            "description": "How many live there, as the application had it; Kobo's HusstandTO. Never changed here. Only when one home is read, and only by the shielded unit: told of all homes but those of persons with a protected address, it would point these out."
          },
          "markeringer": {
            "type": "array",
            "maxItems": 4,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Markering"
            }
          },
          "kompletthet": {
            "type": "integer",
            "description": "How complete the home is; per cent.",
            "minimum": 0,
            "maximum": 100
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "endret": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "BoligDeling": {
        "type": "object",
        "description": "The homes one home becomes.",
        "additionalProperties": false,
        "required": [
          "deler",
          "aarsak"
        ],
        "properties": {
          "deler": {
            "type": "array",
            "minItems": 2,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Boenhetsdel"
            }
          },
          "aarsak": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "Never anything about persons."
          }
        }
      },
      "BoligEndre": {
        "type": "object",
        "description": "The home as it shall be. What is left out is removed. The address stays.",
        "additionalProperties": false,
        "required": [
          "boligtype",
          "bemanning",
          "status"
        ],
        "properties": {
          "leverandorBoligId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "eiendom": {
            "$ref": "#/components/schemas/Eiendom"
          },
          "eieseksjon": {
            "$ref": "#/components/schemas/Eieseksjon"
          },
          "bruksenhetsnummer": {
            "type": "string",
            "maxLength": 5,
            "pattern": "^[HKLU][0-9]{4}$"
          },
          "ekstraReferanse": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "bygning": {
            "$ref": "#/components/schemas/Bygning"
          },
          "etasjenummer": {
            "type": "integer",
            "minimum": -5,
            "maximum": 99
          },
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype"
          },
          "underkategori": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "erBofellesskap": {
            "type": "boolean"
          },
          "bemanning": {
            "$ref": "#/components/schemas/Bemanning"
          },
          "eieform": {
            "$ref": "#/components/schemas/Eieform"
          },
          "disposisjonsform": {
            "$ref": "#/components/schemas/Disposisjonsform"
          },
          "eier": {
            "$ref": "#/components/schemas/Eier"
          },
          "antallSoverom": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          },
          "bruksareal": {
            "type": "number",
            "minimum": 1,
            "maximum": 2000
          },
          "erTilgjengeligForRullestolbruker": {
            "type": "boolean"
          },
          "egenskaper": {
            "type": "array",
            "maxItems": 11,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Boligegenskap"
            }
          },
          "kvalifisererMvaKompensasjon": {
            "type": "boolean"
          },
          "leieTilEiePotensial": {
            "type": "boolean"
          },
          "egnetBosetting": {
            "type": "boolean"
          },
          "leiekostnad": {
            "$ref": "#/components/schemas/Leiekostnad"
          },
          "depositum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9999999
          },
          "maaler": {
            "$ref": "#/components/schemas/Maaler"
          },
          "skolekrets": {
            "$ref": "#/components/schemas/Skolekrets"
          },
          "informasjon": {
            "type": "string",
            "maxLength": 4000
          },
          "status": {
            "type": "string",
            "description": "RESERVERT and UTLEID cannot be set; they may be repeated as they are.",
            "enum": [
              "KLAR_FOR_INNFLYTTING",
              "VEDLIKEHOLD",
              "RESERVERT",
              "UTLEID",
              "SOLGT",
              "IKKE_TILGJENGELIG"
            ]
          },
          "statusaarsak": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "Why the state is another than it was. It stands in the history of states, and goes with the change: where the state is as it was, nothing is kept."
          },
          "klarFra": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "BoligFasetter": {
        "type": "object",
        "description": "Counts per filter value.",
        "additionalProperties": false,
        "required": [
          "status",
          "markering",
          "boligtype",
          "bemanning",
          "ledigInnen"
        ],
        "properties": {
          "status": {
            "type": "array",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "markering": {
            "type": "array",
            "maxItems": 4,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "boligtype": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "bemanning": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "ledigInnen": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          }
        }
      },
      "BoligLeieforhold": {
        "type": "object",
        "description": "The running tenancy of a home, Kobo's LeieforholdTO. The fields are ours; Kobo's own are not public.",
        "additionalProperties": false,
        "required": [
          "leieforholdId",
          "startdato",
          "sluttdato",
          "tidsubegrenset"
        ],
        "properties": {
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "startdato": {
            "type": "string",
            "format": "date"
          },
          "sluttdato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "tidsubegrenset": {
            "type": "boolean",
            "description": "No end is agreed."
          }
        }
      },
      "BoligListe": {
        "type": "object",
        "description": "A page of homes with counts for every filter, each computed with the other filters as they are.",
        "additionalProperties": false,
        "required": [
          "items",
          "treff",
          "totalt",
          "fasetter"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Boligsammendrag"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          },
          "treff": {
            "type": "integer",
            "description": "Homes the filters show.",
            "minimum": 0,
            "maximum": 10000000
          },
          "totalt": {
            "type": "integer",
            "description": "All homes of the municipality.",
            "minimum": 0,
            "maximum": 10000000
          },
          "fasetter": {
            "$ref": "#/components/schemas/BoligFasetter"
          }
        }
      },
      "BoligOpprett": {
        "type": "object",
        "description": "A new home. Only the address is needed; the rest can follow.",
        "additionalProperties": false,
        "required": [
          "adresse"
        ],
        "properties": {
          "leverandorBoligId": {
            "type": "string",
            "description": "The home's key in the property management system. Sent again, it updates the same home.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "adresse": {
            "$ref": "#/components/schemas/Adresse"
          },
          "eiendom": {
            "$ref": "#/components/schemas/Eiendom"
          },
          "eieseksjon": {
            "$ref": "#/components/schemas/Eieseksjon"
          },
          "bruksenhetsnummer": {
            "type": "string",
            "maxLength": 5,
            "pattern": "^[HKLU][0-9]{4}$"
          },
          "ekstraReferanse": {
            "type": "string",
            "description": "Tells several households in one dwelling unit apart (bofellesskap).",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "bygning": {
            "$ref": "#/components/schemas/Bygning"
          },
          "etasjenummer": {
            "type": "integer",
            "minimum": -5,
            "maximum": 99
          },
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype"
          },
          "underkategori": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "erBofellesskap": {
            "type": "boolean"
          },
          "bemanning": {
            "$ref": "#/components/schemas/Bemanning"
          },
          "eieform": {
            "$ref": "#/components/schemas/Eieform"
          },
          "disposisjonsform": {
            "$ref": "#/components/schemas/Disposisjonsform"
          },
          "eier": {
            "$ref": "#/components/schemas/Eier"
          },
          "antallSoverom": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          },
          "bruksareal": {
            "type": "number",
            "description": "Square metres.",
            "minimum": 1,
            "maximum": 2000
          },
          "erTilgjengeligForRullestolbruker": {
            "type": "boolean"
          },
          "egenskaper": {
            "type": "array",
            "maxItems": 11,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Boligegenskap"
            }
          },
          "kvalifisererMvaKompensasjon": {
            "type": "boolean"
          },
          "leieTilEiePotensial": {
            "type": "boolean"
          },
          "egnetBosetting": {
            "type": "boolean",
            "description": "Suited for settling refugees."
          },
          "leiekostnad": {
            "$ref": "#/components/schemas/Leiekostnad"
          },
          "depositum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9999999
          },
          "maaler": {
            "$ref": "#/components/schemas/Maaler"
          },
          "skolekrets": {
            "$ref": "#/components/schemas/Skolekrets"
          },
          "informasjon": {
            "type": "string",
            "description": "Never anything about persons.",
            "maxLength": 4000
          },
          "status": {
            "type": "string",
            "enum": [
              "KLAR_FOR_INNFLYTTING",
              "VEDLIKEHOLD",
              "IKKE_TILGJENGELIG"
            ]
          },
          "klarFra": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "BoligSammenslaaing": {
        "type": "object",
        "description": "The homes that become one with this one, and what is the new one's own.",
        "additionalProperties": false,
        "required": [
          "med",
          "som",
          "aarsak"
        ],
        "properties": {
          "med": {
            "type": "array",
            "minItems": 1,
            "maxItems": 49,
            "items": {
              "$ref": "#/components/schemas/BoligVersjon"
            }
          },
          "som": {
            "$ref": "#/components/schemas/Boenhetsdel"
          },
          "aarsak": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "Never anything about persons."
          }
        }
      },
      "BoligVersjon": {
        "type": "object",
        "description": "A home, as it was read.",
        "additionalProperties": false,
        "required": [
          "boligId",
          "versjon"
        ],
        "properties": {
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          }
        }
      },
      "Boligbehov": {
        "type": "object",
        "description": "The home the household needs.",
        "additionalProperties": false,
        "required": [
          "soveromMin",
          "rullestol",
          "utenTrapper",
          "bemanning"
        ],
        "properties": {
          "soveromMin": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 10
          },
          "soveromMaks": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 10
          },
          "rullestol": {
            "type": "boolean",
            "description": "Room for a wheelchair."
          },
          "utenTrapper": {
            "type": "boolean",
            "description": "Ground floor, or a lift."
          },
          "bemanning": {
            "$ref": "#/components/schemas/Bemanning"
          },
          "maksLeie": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Whole kroner a month.",
            "minimum": 0,
            "maximum": 999999
          },
          "merknad": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "Boligbilde": {
        "type": "object",
        "description": "A picture of a home.",
        "additionalProperties": false,
        "required": [
          "bildeId",
          "alt",
          "plass",
          "status",
          "versjon",
          "opprettet"
        ],
        "properties": {
          "bildeId": {
            "type": "string",
            "format": "uuid"
          },
          "alt": {
            "$ref": "#/components/schemas/Alttekst"
          },
          "plass": {
            "type": "integer",
            "description": "From 1, which is shown first.",
            "minimum": 1,
            "maximum": 20
          },
          "status": {
            "$ref": "#/components/schemas/Vedleggstatus"
          },
          "format": {
            "type": "string",
            "enum": [
              "JPEG",
              "PNG"
            ],
            "description": "What its first bytes say it is."
          },
          "antallByte": {
            "type": "integer",
            "minimum": 1,
            "maximum": 15728640,
            "description": "As it is kept."
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "BoligbildeEndring": {
        "type": "object",
        "description": "What is seen in the picture, and where among the others it stands.",
        "additionalProperties": false,
        "required": [
          "alt",
          "plass"
        ],
        "properties": {
          "alt": {
            "$ref": "#/components/schemas/Alttekst"
          },
          "plass": {
            "type": "integer",
            "description": "From 1. Those between where it was and where it goes move by one.",
            "minimum": 1,
            "maximum": 20
          }
        }
      },
      "BoligbildeListe": {
        "type": "object",
        "description": "The pictures of a home, in order.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Boligbilde"
            }
          }
        }
      },
      "BoligbildeNytt": {
        "type": "object",
        "description": "A picture before there is anything in it.",
        "additionalProperties": false,
        "required": [
          "alt"
        ],
        "properties": {
          "alt": {
            "$ref": "#/components/schemas/Alttekst"
          }
        }
      },
      "Boligegenskap": {
        "type": "string",
        "description": "What the home has. The values are ours; Kobo's own list is not public.",
        "enum": [
          "TRINNFRI_INNGANG",
          "HEIS",
          "LIVSLOEPSSTANDARD",
          "TILPASSET_BAD",
          "FORSTERKET",
          "SKJERMET_INNGANG",
          "KJAELEDYR_TILLATT",
          "ROEYKFRI",
          "PARKERING",
          "VELFERDSTEKNOLOGI",
          "MOEBLERT"
        ]
      },
      "Boliginnhold": {
        "type": "object",
        "description": "What a decision on a home grants: kind, size and length of the tenancy.",
        "additionalProperties": false,
        "required": [
          "boligtype",
          "soverom",
          "leietidMnd"
        ],
        "properties": {
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype"
          },
          "soverom": {
            "type": "integer",
            "description": "Bedrooms.",
            "minimum": 0,
            "maximum": 10
          },
          "leietidMnd": {
            "type": "integer",
            "description": "Months. Three years is the ordinary minimum (husleieloven § 9-3).",
            "minimum": 1,
            "maximum": 120
          }
        }
      },
      "Bolignotat": {
        "type": "object",
        "description": "A note on a home. It never changes; `rettetAv` names the one that holds instead.",
        "additionalProperties": false,
        "required": [
          "bolignotatId",
          "type",
          "tekst",
          "dato",
          "skrevet",
          "skrevetAv"
        ],
        "properties": {
          "bolignotatId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Bolignotattype"
          },
          "tekst": {
            "type": "string",
            "maxLength": 4000
          },
          "dato": {
            "type": "string",
            "format": "date"
          },
          "frist": {
            "type": "string",
            "format": "date"
          },
          "fdvReferanse": {
            "type": "string",
            "maxLength": 100
          },
          "skrevet": {
            "type": "string",
            "format": "date-time"
          },
          "skrevetAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "korrigerer": {
            "type": "string",
            "format": "uuid",
            "description": "The note this one puts right."
          },
          "rettetAv": {
            "type": "string",
            "format": "uuid",
            "description": "The note that puts this one right."
          }
        }
      },
      "BolignotatListe": {
        "type": "object",
        "description": "A page of notes, the newest day first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Bolignotat"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "BolignotatNytt": {
        "type": "object",
        "description": "A note to be written down, or what the right note says. Nothing of it may tell who lives there.",
        "additionalProperties": false,
        "required": [
          "type",
          "tekst",
          "dato"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/Bolignotattype"
          },
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000
          },
          "dato": {
            "type": "string",
            "format": "date",
            "description": "The day it was so, not later than today."
          },
          "frist": {
            "type": "string",
            "format": "date",
            "description": "When something is to be done about it, if it is."
          },
          "fdvReferanse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "Its number in the facility system."
          }
        }
      },
      "Bolignotattype": {
        "type": "string",
        "description": "What the note is about.",
        "enum": [
          "NOTAT",
          "SKADE",
          "OPPGRADERING"
        ]
      },
      "Boligsammendrag": {
        "type": "object",
        "description": "A home on a card. Never a tenant.",
        "additionalProperties": false,
        "required": [
          "koboId",
          "adresse",
          "bygningstype",
          "boligtype",
          "erBofellesskap",
          "bemanning",
          "status",
          "markeringer",
          "versjon"
        ],
        "properties": {
          "koboId": {
            "type": "string",
            "format": "uuid"
          },
          "adresse": {
            "$ref": "#/components/schemas/Adresse"
          },
          "bruksenhetsnummer": {
            "type": "string",
            "maxLength": 5,
            "pattern": "^[HKLU][0-9]{4}$"
          },
          "ekstraReferanse": {
            "type": "string",
            "maxLength": 100
          },
          "etasjenummer": {
            "type": "integer",
            "minimum": -5,
            "maximum": 99
          },
          "heis": {
            "type": "boolean"
          },
          "bygningstype": {
            "$ref": "#/components/schemas/Bygningstype"
          },
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype"
          },
          "erBofellesskap": {
            "type": "boolean"
          },
          "bemanning": {
            "$ref": "#/components/schemas/Bemanning"
          },
          "status": {
            "$ref": "#/components/schemas/Boligstatus"
          },
          "markeringer": {
            "type": "array",
            "maxItems": 4,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Markering"
            }
          },
          "antallSoverom": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          },
          "bruksareal": {
            "type": "number",
            "minimum": 1,
            "maximum": 2000
          },
          "manedsleie": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999
          },
          "klarFra": {
            "type": "string",
            "format": "date"
          },
          "antattLedig": {
            "type": "string",
            "format": "date"
          },
          "forsidebilde": {
            "$ref": "#/components/schemas/Forsidebilde",
            "description": "Only in the list of homes (`listBoliger`). Its content is `lastNedBoligbilde`."
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          }
        }
      },
      "Boligstatus": {
        "type": "string",
        "description": "State of the home. RESERVERT follows from an active reservation and UTLEID from an active tenancy.",
        "enum": [
          "KLAR_FOR_INNFLYTTING",
          "VEDLIKEHOLD",
          "RESERVERT",
          "UTLEID",
          "SOLGT",
          "IKKE_TILGJENGELIG"
        ]
      },
      "Boligtreff": {
        "type": "object",
        "description": "A home that can be offered, and which of the requirements of a case it meets.",
        "additionalProperties": false,
        "required": [
          "bolig",
          "match"
        ],
        "properties": {
          "bolig": {
            "$ref": "#/components/schemas/Boligsammendrag"
          },
          "match": {
            "type": "array",
            "maxItems": 7,
            "items": {
              "$ref": "#/components/schemas/Match"
            }
          }
        }
      },
      "BoligtreffListe": {
        "type": "object",
        "description": "A page of the homes that can be offered, ready first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Boligtreff"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Boligtype": {
        "type": "string",
        "description": "Kind of home.",
        "enum": [
          "ORDINAER",
          "OMSORGSBOLIG",
          "BOFELLESSKAP",
          "PERSONALBOLIG",
          "MIDLERTIDIG"
        ]
      },
      "Bosituasjon": {
        "type": "object",
        "description": "How the household lives today.",
        "additionalProperties": false,
        "required": [
          "bosit",
          "bostedsloes",
          "uegnet"
        ],
        "properties": {
          "bosit": {
            "type": [
              "integer",
              "null"
            ],
            "description": "KOSTRA BOSIT: 1 rents privately, 2 rents from the municipality, 3 owns, 4 has no home, 5 other, 6 institution.",
            "minimum": 1,
            "maximum": 6
          },
          "bostedsloes": {
            "type": "boolean",
            "description": "Without a home as Statistics Norway defines it."
          },
          "uegnet": {
            "type": "array",
            "description": "Why today's home does not fit.",
            "maxItems": 6,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": [
                "FOR_LITEN",
                "HELSESKADELIG",
                "IKKE_TILRETTELAGT",
                "UTRYGG",
                "DYR",
                "ANNET"
              ]
            }
          },
          "maaUtDato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "beskrivelse": {
            "type": "string",
            "maxLength": 4000
          }
        }
      },
      "Brevblokk": {
        "type": "object",
        "description": "A part every letter of its kind has. It is locked: the law, or what the letter is for, demands it. In the text, `{name}` is a value of the case, a blank line parts paragraphs, and lines that begin with «– » are a list.",
        "additionalProperties": false,
        "required": [
          "blokkId",
          "overskrift",
          "tekst"
        ],
        "properties": {
          "blokkId": {
            "type": "string",
            "pattern": "^[A-Z_]{1,40}$",
            "maxLength": 40
          },
          "overskrift": {
            "$ref": "#/components/schemas/Tekst"
          },
          "tekst": {
            "$ref": "#/components/schemas/Tekst"
          }
        }
      },
      "Brevforhaandsvisning": {
        "type": "object",
        "description": "What a letter would be with these blocks, about a case that does not exist.",
        "additionalProperties": false,
        "required": [
          "spraak",
          "tillegg"
        ],
        "properties": {
          "spraak": {
            "$ref": "#/components/schemas/Spraak"
          },
          "tillegg": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Brevtillegg"
            }
          }
        }
      },
      "Brevmal": {
        "type": "object",
        "description": "What letters of one kind are made from. Letters that are sent already stand as they were.",
        "additionalProperties": false,
        "required": [
          "kode",
          "versjon",
          "tittel",
          "blokker",
          "tillegg"
        ],
        "properties": {
          "kode": {
            "$ref": "#/components/schemas/Dokumenttype"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999,
            "description": "1 until the municipality adds something."
          },
          "tittel": {
            "$ref": "#/components/schemas/Tekst"
          },
          "blokker": {
            "type": "array",
            "description": "The locked ones, in their order.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Brevblokk"
            }
          },
          "tillegg": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Brevtillegg"
            }
          },
          "gyldigFra": {
            "type": "string",
            "description": "When this version was saved.",
            "format": "date-time"
          },
          "lagretAv": {
            "$ref": "#/components/schemas/AnsattRef"
          }
        }
      },
      "BrevmalLagre": {
        "type": "object",
        "description": "All blocks of the municipality's own; those that are left out are gone from new letters.",
        "additionalProperties": false,
        "required": [
          "tillegg"
        ],
        "properties": {
          "tillegg": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Brevtillegg"
            }
          }
        }
      },
      "BrevmalListe": {
        "type": "object",
        "description": "All templates.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Brevmal"
            }
          }
        }
      },
      "Brevtillegg": {
        "type": "object",
        "description": "A text block of the municipality's own, in both written standards. It stands after a locked one, as it is written: values of the case are not put into it.",
        "additionalProperties": false,
        "required": [
          "etter",
          "tekst"
        ],
        "properties": {
          "etter": {
            "type": "string",
            "description": "The locked block it comes after.",
            "pattern": "^[A-Z_]{1,40}$",
            "maxLength": 40
          },
          "overskrift": {
            "$ref": "#/components/schemas/Tekst"
          },
          "tekst": {
            "$ref": "#/components/schemas/Tekst"
          }
        }
      },
      "Bygning": {
        "type": "object",
        "description": "The building the home is in.",
        "additionalProperties": false,
        "required": [
          "bygningstype"
        ],
        "properties": {
          "bygningstype": {
            "$ref": "#/components/schemas/Bygningstype"
          },
          "bygningsnummer": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "heis": {
            "type": "boolean"
          },
          "byggeaar": {
            "type": "integer",
            "minimum": 1500,
            "maximum": 2100
          }
        }
      },
      "Bygningstype": {
        "type": "string",
        "description": "Kind of building.",
        "enum": [
          "ENEBOLIG",
          "TOMANNSBOLIG",
          "REKKEHUS",
          "BLOKK",
          "HYBELBYGG",
          "SMAAHUS",
          "ANNET"
        ]
      },
      "Disposisjonsform": {
        "type": "string",
        "description": "How the municipality disposes of the home. The values are ours; Kobo's own list is not public.",
        "enum": [
          "EGEN_EID",
          "INNLEID_FREMLEIE",
          "STIFTELSE",
          "TILVISNING",
          "TILDELINGSAVTALE",
          "BRUKEREID_DISPOSISJON"
        ]
      },
      "Dokument": {
        "type": "object",
        "description": "A document of a case, as it was sent. What it says is never changed.",
        "additionalProperties": false,
        "required": [
          "dokumentId",
          "type",
          "tittel",
          "offentligTittel",
          "spraak",
          "sendt",
          "journalposttype",
          "tilgang",
          "arkivstatus",
          "filer"
        ],
        "properties": {
          "dokumentId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Dokumenttype"
          },
          "tittel": {
            "type": "string",
            "maxLength": 200
          },
          "offentligTittel": {
            "type": "string",
            "description": "As the public journal shows it; says neither whom it is to nor what they need.",
            "maxLength": 200
          },
          "spraak": {
            "$ref": "#/components/schemas/Spraak"
          },
          "sendt": {
            "type": "string",
            "format": "date-time"
          },
          "aapnet": {
            "type": "string",
            "description": "When whom it is to opened it first, in either format.",
            "format": "date-time"
          },
          "journalposttype": {
            "type": "string",
            "description": "Noark: into the municipality (I), out of it (U), a note (N), or another (X).",
            "enum": [
              "I",
              "U",
              "N",
              "X"
            ],
            "x-kobo-name-source": "Noark 5 journalposttype"
          },
          "tilgang": {
            "$ref": "#/components/schemas/Dokumenttilgang"
          },
          "arkivstatus": {
            "$ref": "#/components/schemas/Arkivstatus"
          },
          "ansatt": {
            "$ref": "#/components/schemas/AnsattRef",
            "description": "Who sent it; absent where nobody did."
          },
          "filer": {
            "type": "array",
            "maxItems": 2,
            "items": {
              "$ref": "#/components/schemas/Dokumentfil"
            }
          }
        }
      },
      "DokumentListe": {
        "type": "object",
        "description": "A page of documents, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Dokument"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Dokumentfil": {
        "type": "object",
        "description": "The document in one of its formats.",
        "additionalProperties": false,
        "required": [
          "format",
          "filnavn",
          "antallByte",
          "sha256"
        ],
        "properties": {
          "format": {
            "$ref": "#/components/schemas/Dokumentformat"
          },
          "filnavn": {
            "type": "string",
            "maxLength": 120,
            "description": "What a download of it is called."
          },
          "antallByte": {
            "type": "integer",
            "minimum": 1,
            "maximum": 15728640
          },
          "sha256": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
            "maxLength": 64
          }
        }
      },
      "Dokumentformat": {
        "type": "string",
        "description": "HTML is read on a screen; PDF (produced as PDF/A-2a) is kept and printed. They say the same.",
        "enum": [
          "HTML",
          "PDF"
        ]
      },
      "Dokumenttilgang": {
        "type": "object",
        "description": "Why the public does not see the document.",
        "additionalProperties": false,
        "required": [
          "kode",
          "hjemmel"
        ],
        "properties": {
          "kode": {
            "type": "string",
            "maxLength": 20
          },
          "hjemmel": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "Dokumenttype": {
        "type": "string",
        "description": "VEDTAK: the letter about a decision. KVITTERING: what the applicant sent, as they saw it. FORELOEPIG_SVAR: why the case takes time and when it will be answered.",
        "enum": [
          "VEDTAK",
          "KVITTERING",
          "FORELOEPIG_SVAR"
        ]
      },
      "Eieform": {
        "type": "string",
        "description": "Statistics Norway's three kinds of disposal.",
        "enum": [
          "EID",
          "INNLEID",
          "DISPOSISJONSRETT"
        ]
      },
      "Eiendom": {
        "type": "object",
        "description": "The property in the cadastre, Kobo's EiendomTO. The fields are ours; Kobo's own are not public.",
        "additionalProperties": false,
        "required": [
          "gardsnummer",
          "bruksnummer"
        ],
        "properties": {
          "gardsnummer": {
            "type": "integer",
            "minimum": 0,
            "maximum": 99999
          },
          "bruksnummer": {
            "type": "integer",
            "minimum": 0,
            "maximum": 99999
          },
          "festenummer": {
            "type": "integer",
            "minimum": 0,
            "maximum": 99999
          }
        }
      },
      "Eier": {
        "type": "object",
        "description": "Who owns the home.",
        "additionalProperties": false,
        "required": [
          "navn"
        ],
        "properties": {
          "navn": {
            "type": "string",
            "maxLength": 200,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "organisasjonsnummer": {
            "type": "string",
            "maxLength": 9,
            "pattern": "^[0-9]{9}$"
          },
          "mobilnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[+0-9 ]{5,20}$"
          }
        }
      },
      "Eieseksjon": {
        "type": "object",
        "description": "The section of the property the home is, Kobo's EieseksjonTO. The field is ours; Kobo's own are not public.",
        "additionalProperties": false,
        "required": [
          "seksjonsnummer"
        ],
        "properties": {
          "seksjonsnummer": {
            "type": "integer",
            "minimum": 0,
            "maximum": 99999
          }
        }
      },
      "FeltFeil": {
        "type": "object",
        "description": "What is wrong with one value of the request.",
        "additionalProperties": false,
        "required": [
          "pointer",
          "code",
          "detail"
        ],
        "properties": {
          "pointer": {
            "type": "string",
            "maxLength": 300,
            "description": "JSON Pointer into the body, or `query/…`, `header/…`, `path/…`."
          },
          "code": {
            "type": "string",
            "maxLength": 60,
            "pattern": "^[A-Z0-9_]{1,60}$"
          },
          "detail": {
            "type": "string",
            "maxLength": 500
          }
        }
      },
      "Flytteoppfordring": {
        "type": "object",
        "description": "That the tenant was called on in writing to move.",
        "additionalProperties": false,
        "required": [
          "sendt"
        ],
        "properties": {
          "sendt": {
            "type": "string",
            "format": "date",
            "description": "After the agreed end."
          }
        }
      },
      "ForeloepigSvar": {
        "type": "object",
        "description": "Why the party is not answered yet, and when they can expect it.",
        "additionalProperties": false,
        "required": [
          "tekst",
          "forventetSvar",
          "maate"
        ],
        "properties": {
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "Why it takes time. Stands in the history too."
          },
          "forventetSvar": {
            "type": "string",
            "format": "date",
            "description": "A later day than today."
          },
          "maate": {
            "type": "string",
            "description": "MELDING: sent now, as a message in the case. ANNEN: told already, by letter or telephone.",
            "enum": [
              "MELDING",
              "ANNEN"
            ]
          }
        }
      },
      "Forlengelseskontrakt": {
        "type": "object",
        "description": "The contract that follows the one that ends.",
        "additionalProperties": false,
        "required": [
          "signertDato",
          "gjelderFra",
          "tidsubegrenset",
          "manedsleie",
          "depositum",
          "garantitype"
        ],
        "properties": {
          "signertDato": {
            "type": "string",
            "format": "date"
          },
          "gjelderFra": {
            "type": "string",
            "format": "date"
          },
          "sluttdato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "description": "Null when it has no end."
          },
          "tidsubegrenset": {
            "type": "boolean"
          },
          "manedsleie": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999
          },
          "depositum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9999999
          },
          "garantitype": {
            "type": "string",
            "enum": [
              "SPERRET_KONTO",
              "NAV_GARANTI",
              "KOMMUNAL_GARANTI",
              "INGEN"
            ]
          },
          "hjemmelTid": {
            "$ref": "#/components/schemas/HjemmelTid"
          }
        }
      },
      "Formaal": {
        "type": "string",
        "description": "What the application is about. It chooses the case type.",
        "enum": [
          "NY",
          "BYTTE",
          "FORLENGELSE",
          "HUSSTANDSENDRING",
          "BOLIGBISTAND"
        ]
      },
      "Fornyelse": {
        "type": "object",
        "description": "What came of the tenancy.",
        "additionalProperties": false,
        "required": [
          "fornyelseId",
          "utfall",
          "sluttdato",
          "registrert"
        ],
        "properties": {
          "fornyelseId": {
            "type": "string",
            "format": "uuid"
          },
          "utfall": {
            "$ref": "#/components/schemas/Fornyelsesutfall"
          },
          "sluttdato": {
            "type": "string",
            "format": "date",
            "description": "The end it was about."
          },
          "vedtakId": {
            "type": "string",
            "format": "uuid"
          },
          "vedtakIAnnetSystem": {
            "$ref": "#/components/schemas/VedtakIAnnetSystem"
          },
          "registrert": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "FornyelseListe": {
        "type": "object",
        "description": "What came of a tenancy, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Fornyelse"
            }
          }
        }
      },
      "FornyelseNy": {
        "type": "object",
        "description": "What comes of the tenancy.",
        "additionalProperties": false,
        "required": [
          "utfall"
        ],
        "properties": {
          "utfall": {
            "$ref": "#/components/schemas/Fornyelsesutfall"
          },
          "kontrakt": {
            "$ref": "#/components/schemas/Forlengelseskontrakt",
            "description": "Of FORLENGET."
          },
          "vedtakId": {
            "type": "string",
            "format": "uuid",
            "description": "Of FORLENGET, when the decision was made here."
          },
          "vedtakIAnnetSystem": {
            "$ref": "#/components/schemas/VedtakIAnnetSystem",
            "description": "Of FORLENGET, when it was made elsewhere."
          }
        }
      },
      "Fornyelsesutfall": {
        "type": "string",
        "description": "What comes of the tenancy. BYTTE to another home of the municipality, OPPHOER when it is not renewed.",
        "enum": [
          "FORLENGET",
          "BYTTE",
          "FLYTTER",
          "LEIE_TIL_EIE",
          "OPPHOER"
        ]
      },
      "Forsidebilde": {
        "type": "object",
        "description": "The first of the pictures of a home that can be seen.",
        "additionalProperties": false,
        "required": [
          "bildeId",
          "alt"
        ],
        "properties": {
          "bildeId": {
            "type": "string",
            "format": "uuid"
          },
          "alt": {
            "$ref": "#/components/schemas/Alttekst"
          }
        }
      },
      "Fravaer": {
        "type": "object",
        "description": "A time the tenant is away and keeps the home. Why is told to case workers.",
        "additionalProperties": false,
        "required": [
          "fra"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/FravaerType"
          },
          "fra": {
            "type": "string",
            "format": "date"
          },
          "til": {
            "type": "string",
            "format": "date",
            "description": "When they are expected back, as far as it is known."
          },
          "avsluttet": {
            "type": "string",
            "format": "date",
            "description": "Absent as long as they are away."
          }
        }
      },
      "FravaerListe": {
        "type": "object",
        "description": "When the tenant has been away, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Fravaer"
            }
          }
        }
      },
      "FravaerNy": {
        "type": "object",
        "description": "That the tenant is away.",
        "additionalProperties": false,
        "required": [
          "type",
          "fra"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/FravaerType"
          },
          "fra": {
            "type": "string",
            "format": "date"
          },
          "til": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "FravaerType": {
        "type": "string",
        "description": "Why a tenant is away.",
        "enum": [
          "SONING",
          "INSTITUSJON",
          "ANNET"
        ]
      },
      "Fravaersslutt": {
        "type": "object",
        "description": "That they are back.",
        "additionalProperties": false,
        "required": [
          "avsluttet"
        ],
        "properties": {
          "avsluttet": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "Frist": {
        "type": "object",
        "description": "A deadline of the case.",
        "additionalProperties": false,
        "required": [
          "type",
          "dato"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/FristType"
          },
          "dato": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "FristGruppe": {
        "type": "string",
        "description": "Where the next deadline falls: passed, within seven days, later.",
        "enum": [
          "OVER_FRISTEN",
          "DENNE_UKEN",
          "SENERE"
        ]
      },
      "FristType": {
        "type": "string",
        "description": "What the deadline is for.",
        "enum": [
          "FORELOEPIG_SVAR",
          "SVAR",
          "MANGLER",
          "SVAR_FRA_ANDRE",
          "GODKJENNING",
          "SVAR_PAA_TILBUD",
          "KONTAKT_SOEKER",
          "KONTRAKT",
          "KLAGE",
          "BEKREFT_BEHOV"
        ]
      },
      "Funn": {
        "type": "object",
        "description": "Something that is not as it shall be. ALVORLIG is a danger to life, health or the house.",
        "additionalProperties": false,
        "required": [
          "tekst",
          "alvor"
        ],
        "properties": {
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000
          },
          "alvor": {
            "type": "string",
            "enum": [
              "AVVIK",
              "ALVORLIG"
            ]
          },
          "frist": {
            "type": "string",
            "format": "date",
            "description": "When it is to be mended."
          }
        }
      },
      "Gjensending": {
        "type": "object",
        "description": "How many are sent again.",
        "additionalProperties": false,
        "required": [
          "antall"
        ],
        "properties": {
          "antall": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000000
          }
        }
      },
      "Grunnbeloep": {
        "type": "object",
        "description": "The basic amount (G) from a day on. It is set anew each 1 May.",
        "additionalProperties": false,
        "required": [
          "fra",
          "kroner"
        ],
        "properties": {
          "fra": {
            "type": "string",
            "format": "date"
          },
          "kroner": {
            "type": "integer",
            "description": "Whole kroner a year.",
            "minimum": 1,
            "maximum": 9999999
          }
        }
      },
      "Hemmelighet": {
        "type": "string",
        "description": "Shown once; absent when the request is repeated.",
        "pattern": "^whsec_[A-Za-z0-9+/]{32}$",
        "maxLength": 38
      },
      "Hendelse": {
        "type": "object",
        "description": "An event, as CloudEvents 1.0 in its structured JSON form. The same event may be given again under the same id.",
        "additionalProperties": false,
        "required": [
          "specversion",
          "id",
          "source",
          "type",
          "subject",
          "time",
          "datacontenttype",
          "data"
        ],
        "properties": {
          "specversion": {
            "type": "string",
            "const": "1.0",
            "x-kobo-name-source": "CloudEvents 1.0"
          },
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "The same each time the event is given."
          },
          "source": {
            "type": "string",
            "format": "uri",
            "maxLength": 60,
            "description": "The municipality: `urn:kobo:<number>`."
          },
          "type": {
            "$ref": "#/components/schemas/Hendelsestype"
          },
          "subject": {
            "type": "string",
            "maxLength": 100,
            "description": "`<thing>/<id>`."
          },
          "time": {
            "type": "string",
            "format": "date-time"
          },
          "datacontenttype": {
            "type": "string",
            "const": "application/json",
            "x-kobo-name-source": "CloudEvents 1.0"
          },
          "data": {
            "$ref": "#/components/schemas/Hendelsesdata"
          }
        }
      },
      "Hendelsesdata": {
        "type": "object",
        "description": "Which thing. Never a name, an address or anything else of a person.",
        "additionalProperties": false,
        "required": [
          "kommunenummer",
          "ressurs",
          "ressursId"
        ],
        "properties": {
          "kommunenummer": {
            "$ref": "#/components/schemas/Kommunenummer"
          },
          "ressurs": {
            "$ref": "#/components/schemas/Hendelsesressurs"
          },
          "ressursId": {
            "type": "string",
            "format": "uuid"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999,
            "description": "Of the thing when it happened."
          }
        }
      },
      "Hendelsesressurs": {
        "type": "string",
        "description": "What an event is about.",
        "enum": [
          "BOLIG",
          "RESERVASJON",
          "LEIEFORHOLD",
          "SAK"
        ]
      },
      "Hendelsesstroem": {
        "type": "object",
        "description": "What comes next in the feed.",
        "additionalProperties": false,
        "required": [
          "items",
          "markoer",
          "flere"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Hendelse"
            }
          },
          "markoer": {
            "type": "string",
            "maxLength": 600,
            "description": "Where to go on. Always there."
          },
          "flere": {
            "type": "boolean",
            "description": "There is more already."
          }
        }
      },
      "Hendelsestype": {
        "type": "string",
        "description": "`no.kobo.<thing>.<what happened>.v1`. Of a home, a reservation and a tenancy `opprettet`, `status-endret`, `endret` and, of a home, `slettet` that a note or an inspection is written down or put right, and that its pictures are others; of a case what stands in its history, and that a note is written, a message sent or a task made or closed. New ones come without a new version of the API.",
        "maxLength": 100,
        "pattern": "^no\\.kobo\\.[a-z]{1,30}\\.[a-z-]{1,40}\\.v[0-9]{1,2}$"
      },
      "HjemmelTid": {
        "type": "string",
        "description": "What allows a fixed time of less than three years (husleieloven §§ 9-3 and 11-1). Needed when it is shorter; KORTERE_SOKKEL allows one year at the least.",
        "enum": [
          "HUSLEIELOVEN_11_1",
          "SAKLIG_GRUNN",
          "KORTERE_SOKKEL",
          "FORSKRIFT"
        ]
      },
      "Husleiefelt": {
        "type": "string",
        "description": "What a column of the rent file has. BETALINGSNUMMER is the number the accounts know a tenancy by.",
        "enum": [
          "BETALINGSNUMMER",
          "LEIEFORHOLD_ID",
          "BOLIG_ID",
          "LEVERANDOR_BOLIG_ID",
          "PERIODE",
          "FRA",
          "TIL",
          "BELOEP",
          "FORFALL",
          "KID",
          "KONTO",
          "MVAKODE"
        ]
      },
      "Husleiekjoering": {
        "type": "object",
        "description": "A rent file that is made.",
        "additionalProperties": false,
        "required": [
          "husleiekjoeringId",
          "maaned",
          "profil",
          "utgave",
          "antall",
          "sum",
          "opprettet"
        ],
        "properties": {
          "husleiekjoeringId": {
            "type": "string",
            "format": "uuid"
          },
          "maaned": {
            "type": "string",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
            "maxLength": 7
          },
          "profil": {
            "type": "string",
            "maxLength": 20
          },
          "utgave": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          "antall": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "Lines."
          },
          "sum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999999999,
            "description": "Whole kroner."
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "HusleiekjoeringListe": {
        "type": "object",
        "description": "A page of rent files.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Husleiekjoering"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "HusleiekjoeringNy": {
        "type": "object",
        "description": "The month a file is made for.",
        "additionalProperties": false,
        "required": [
          "maaned",
          "profil"
        ],
        "properties": {
          "maaned": {
            "type": "string",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
            "maxLength": 7
          },
          "profil": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[A-Z0-9_]{1,20}$",
            "description": "Its code."
          }
        }
      },
      "Husleiekolonne": {
        "type": "object",
        "description": "A column.",
        "additionalProperties": false,
        "required": [
          "navn",
          "felt"
        ],
        "properties": {
          "navn": {
            "type": "string",
            "minLength": 1,
            "maxLength": 60,
            "pattern": "^[A-Za-zÆØÅæøå0-9 _.-]{1,60}$",
            "description": "The heading."
          },
          "felt": {
            "$ref": "#/components/schemas/Husleiefelt"
          }
        }
      },
      "Husleiekonto": {
        "type": "object",
        "description": "The account the rents of a kind of home go to.",
        "additionalProperties": false,
        "required": [
          "boligtype",
          "konto"
        ],
        "properties": {
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype"
          },
          "konto": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[A-Za-z0-9.-]{1,20}$"
          },
          "mvakode": {
            "type": "string",
            "maxLength": 10,
            "pattern": "^[A-Za-z0-9]{1,10}$"
          }
        }
      },
      "Husleieprofil": {
        "type": "object",
        "description": "How a rent file looks, and which version of it this is.",
        "additionalProperties": false,
        "required": [
          "profil",
          "utgave"
        ],
        "properties": {
          "profil": {
            "$ref": "#/components/schemas/HusleieprofilNy"
          },
          "utgave": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          }
        }
      },
      "HusleieprofilListe": {
        "type": "object",
        "description": "The profiles.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Husleieprofil"
            }
          }
        }
      },
      "HusleieprofilNy": {
        "type": "object",
        "description": "How a rent file looks.",
        "additionalProperties": false,
        "required": [
          "kode",
          "skilletegn",
          "overskrifter",
          "kolonner",
          "standardkonto",
          "kontoer",
          "forfallsdag"
        ],
        "properties": {
          "kode": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[A-Z0-9_]{1,20}$"
          },
          "skilletegn": {
            "type": "string",
            "enum": [
              "SEMIKOLON",
              "KOMMA",
              "TABULATOR"
            ]
          },
          "overskrifter": {
            "type": "boolean",
            "description": "Whether the first line has the names of the columns."
          },
          "kolonner": {
            "type": "array",
            "minItems": 1,
            "maxItems": 30,
            "items": {
              "$ref": "#/components/schemas/Husleiekolonne"
            }
          },
          "standardkonto": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[A-Za-z0-9.-]{1,20}$"
          },
          "kontoer": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Husleiekonto"
            }
          },
          "forfallsdag": {
            "type": "integer",
            "minimum": 1,
            "maximum": 28,
            "description": "Day of the month."
          }
        }
      },
      "HusstandAntall": {
        "type": "object",
        "description": "Size of the household in the application.",
        "additionalProperties": false,
        "required": [
          "voksne",
          "barn"
        ],
        "properties": {
          "voksne": {
            "type": "integer",
            "minimum": 0,
            "maximum": 20
          },
          "barn": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          }
        }
      },
      "HusstandOekonomi": {
        "type": "object",
        "description": "The household together. Sums leave out what could not be fetched, and then `ufullstendig` is true.",
        "additionalProperties": false,
        "required": [
          "inntektPerMaaned",
          "maaneder",
          "skatteaar",
          "linjer",
          "ufullstendig"
        ],
        "properties": {
          "inntektPerMaaned": {
            "type": "integer",
            "minimum": -999999999,
            "maximum": 999999999
          },
          "maaneder": {
            "type": "array",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/Maanedsinntekt"
            }
          },
          "skatteaar": {
            "type": "array",
            "description": "The years the settlements are from, ascending.",
            "maxItems": 20,
            "uniqueItems": true,
            "items": {
              "type": "integer",
              "minimum": 2000,
              "maximum": 2100
            }
          },
          "linjer": {
            "$ref": "#/components/schemas/Skattelinjer"
          },
          "ufullstendig": {
            "type": "boolean"
          }
        }
      },
      "Husstandsmedlem": {
        "type": "object",
        "description": "A member of the household as the application gave it.",
        "additionalProperties": false,
        "required": [
          "navn",
          "rolle"
        ],
        "properties": {
          "personId": {
            "type": "string",
            "format": "uuid"
          },
          "navn": {
            "$ref": "#/components/schemas/Personnavn"
          },
          "rolle": {
            "type": "string",
            "enum": [
              "SOEKER",
              "MEDSOEKER",
              "ANNEN_VOKSEN",
              "BARN",
              "VENTET_BARN"
            ]
          },
          "foedselsdato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "bosted": {
            "type": "string",
            "enum": [
              "FAST",
              "DELT",
              "SAMVAER",
              "SENERE"
            ]
          }
        }
      },
      "ImportFunn": {
        "type": "object",
        "description": "How many findings there are in the whole file, and how many of them `feil` shows.",
        "additionalProperties": false,
        "required": [
          "totalt",
          "vist"
        ],
        "properties": {
          "totalt": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000000
          },
          "vist": {
            "type": "integer",
            "minimum": 0,
            "maximum": 200
          }
        }
      },
      "ImportRadfeil": {
        "type": "object",
        "description": "What is wrong with one cell.",
        "additionalProperties": false,
        "required": [
          "rad",
          "kolonne",
          "kode",
          "detalj",
          "alvor"
        ],
        "properties": {
          "rad": {
            "type": "integer",
            "description": "Row number as a spreadsheet shows it; the header is row 1.",
            "minimum": 1,
            "maximum": 100000
          },
          "kolonne": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 60
          },
          "kode": {
            "type": "string",
            "maxLength": 60,
            "pattern": "^[A-Z0-9_]{1,60}$"
          },
          "detalj": {
            "type": "string",
            "maxLength": 500
          },
          "alvor": {
            "type": "string",
            "description": "A row with FEIL is not imported; one with ADVARSEL is.",
            "enum": [
              "FEIL",
              "ADVARSEL"
            ]
          }
        }
      },
      "ImportStatus": {
        "type": "string",
        "description": "State of the job. VALIDERT is the dry run; nothing is stored in the register of homes until it is carried out. ANGRET: what it did is taken back, as far as nobody had touched it.",
        "enum": [
          "VALIDERT",
          "KJOERER",
          "KJOERT",
          "FEILET",
          "ANGRET"
        ]
      },
      "ImportTelling": {
        "type": "object",
        "description": "Rows by outcome.",
        "additionalProperties": false,
        "required": [
          "totalt",
          "nye",
          "oppdaterte",
          "uendrede",
          "feil",
          "behandlet"
        ],
        "properties": {
          "totalt": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "nye": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "oppdaterte": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "uendrede": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "feil": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "behandlet": {
            "type": "integer",
            "description": "Rows handled so far while the job runs.",
            "minimum": 0,
            "maximum": 100000
          },
          "angret": {
            "type": "integer",
            "description": "Of an import that is undone, the homes that were.",
            "minimum": 0,
            "maximum": 100000
          },
          "beroert": {
            "type": "integer",
            "description": "And those that stay as they are, because somebody had touched them since.",
            "minimum": 0,
            "maximum": 100000
          }
        }
      },
      "ImportValg": {
        "type": "object",
        "description": "The rows to import. The others are left out for good.",
        "additionalProperties": false,
        "required": [
          "rader"
        ],
        "properties": {
          "rader": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20000,
            "uniqueItems": true,
            "items": {
              "type": "integer",
              "minimum": 2,
              "maximum": 100000
            }
          }
        }
      },
      "Importjobb": {
        "type": "object",
        "description": "An import of homes.",
        "additionalProperties": false,
        "required": [
          "importId",
          "status",
          "format",
          "versjon",
          "rader",
          "inneholderLeietakere",
          "feil",
          "funn",
          "opprettet"
        ],
        "properties": {
          "importId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "$ref": "#/components/schemas/ImportStatus"
          },
          "format": {
            "type": "string",
            "enum": [
              "CSV",
              "XLSX"
            ]
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "rader": {
            "$ref": "#/components/schemas/ImportTelling"
          },
          "inneholderLeietakere": {
            "type": "boolean",
            "description": "The file names tenants; carrying it out then needs the role SAKSBEHANDLER as well."
          },
          "feil": {
            "type": "array",
            "description": "At most 200 findings, errors before warnings, then by row. `funn` tells how many there are.",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/ImportRadfeil"
            }
          },
          "funn": {
            "$ref": "#/components/schemas/ImportFunn"
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "ferdig": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Importrad": {
        "type": "object",
        "description": "A row of the file and what it does to a home. Never a tenant.",
        "additionalProperties": false,
        "required": [
          "rad",
          "resultat",
          "valgt",
          "behandlet"
        ],
        "properties": {
          "rad": {
            "type": "integer",
            "description": "As a spreadsheet shows it.",
            "minimum": 2,
            "maximum": 100000
          },
          "resultat": {
            "type": "string",
            "description": "What importing does to the home; FEIL where the row cannot be imported.",
            "enum": [
              "NY",
              "OPPDATERT",
              "UENDRET",
              "FEIL"
            ]
          },
          "valgt": {
            "type": "boolean",
            "description": "Not left out."
          },
          "behandlet": {
            "type": "boolean"
          },
          "adresse": {
            "$ref": "#/components/schemas/Adresse"
          },
          "bruksenhetsnummer": {
            "type": "string",
            "maxLength": 5
          },
          "boligId": {
            "type": "string",
            "format": "uuid",
            "description": "The home, once the row is imported."
          },
          "angret": {
            "type": "boolean",
            "description": "Of an import that is undone: whether this row was, or was touched before."
          }
        }
      },
      "ImportradListe": {
        "type": "object",
        "description": "A page of rows, in the order of the file.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Importrad"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Innbygger": {
        "type": "object",
        "description": "The citizen who is logged in, as Folkeregisteret knows them. While it does not answer, as it did the last time; and when it never has, without what only it can tell.",
        "additionalProperties": false,
        "required": [
          "personId",
          "identMaskert",
          "adresseSkjult",
          "adresse",
          "barn"
        ],
        "properties": {
          "personId": {
            "type": "string",
            "format": "uuid"
          },
          "navn": {
            "type": "string",
            "description": "Absent as long as Folkeregisteret has not answered.",
            "maxLength": 200
          },
          "identMaskert": {
            "type": "string",
            "description": "Six digits and five stars, to recognise oneself by.",
            "maxLength": 11,
            "pattern": "^[0-9]{6}[*]{5}$"
          },
          "adresseSkjult": {
            "type": "boolean",
            "description": "The address is protected. It is neither shown nor asked for."
          },
          "adresse": {
            "type": [
              "string",
              "null"
            ],
            "description": "Registered address on one line.",
            "maxLength": 300
          },
          "barn": {
            "type": "array",
            "maxItems": 30,
            "items": {
              "$ref": "#/components/schemas/RegisterBarn"
            }
          },
          "kilde": {
            "description": "When Folkeregisteret last answered. Absent as long as it has not.",
            "$ref": "#/components/schemas/RegisterKilde"
          }
        }
      },
      "Innsending": {
        "type": "object",
        "description": "Send exactly what the citizen saw on the review page.",
        "additionalProperties": false,
        "required": [
          "oppsummeringHash"
        ],
        "properties": {
          "oppsummeringHash": {
            "type": "string",
            "description": "SHA-256 in hex over the shown summary.",
            "maxLength": 64,
            "pattern": "^[0-9a-f]{64}$"
          }
        }
      },
      "Innsyn": {
        "type": "object",
        "description": "One entry of the lookup log: who read what, when and on what ground.",
        "additionalProperties": false,
        "required": [
          "innsynId",
          "tid",
          "aktoer",
          "operasjon",
          "hva",
          "formaal",
          "hjemmel"
        ],
        "properties": {
          "innsynId": {
            "type": "string",
            "format": "uuid"
          },
          "tid": {
            "type": "string",
            "format": "date-time"
          },
          "aktoer": {
            "type": "string",
            "description": "Name of the employee, the name of the machine client, INNBYGGER, or SYSTEM for what the service asks by itself: then without `rolle`.",
            "maxLength": 100
          },
          "rolle": {
            "$ref": "#/components/schemas/Rolle"
          },
          "operasjon": {
            "type": "string",
            "maxLength": 60
          },
          "hva": {
            "type": "string",
            "maxLength": 40,
            "pattern": "^[A-Z_]{1,40}$"
          },
          "entitetId": {
            "type": "string",
            "format": "uuid"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "saksnummer": {
            "type": "string",
            "description": "Absent for those who may not know of the case: a shielded one is told by its id alone.",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "personId": {
            "type": "string",
            "format": "uuid"
          },
          "antall": {
            "type": "integer",
            "description": "How many things a search showed.",
            "minimum": 0,
            "maximum": 100000
          },
          "formaal": {
            "type": "string",
            "maxLength": 200
          },
          "hjemmel": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "Innsynsliste": {
        "type": "object",
        "description": "A page of the lookup log, newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Innsyn"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Inntekt": {
        "type": "object",
        "description": "Income a month: the average of the last six complete months. A month is complete from the 10th of the next (Skatteetaten, Inntekt API).",
        "additionalProperties": false,
        "required": [
          "status",
          "perMaaned",
          "maaneder",
          "kilder",
          "hentet"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/Registerstatus"
          },
          "perMaaned": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": -999999999,
            "maximum": 999999999
          },
          "maaneder": {
            "type": "array",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/Maanedsinntekt"
            }
          },
          "kilder": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Inntektskilde"
            }
          },
          "hentet": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          }
        }
      },
      "Inntektsgrense": {
        "type": "object",
        "description": "The most a household of this size may earn a year, in the basic amount of the National Insurance (G).",
        "additionalProperties": false,
        "required": [
          "personer",
          "g"
        ],
        "properties": {
          "personer": {
            "type": "integer",
            "description": "Persons in the household. Larger households have the limit of the largest there is.",
            "minimum": 1,
            "maximum": 20
          },
          "g": {
            "type": "number",
            "minimum": 0.1,
            "maximum": 20
          }
        }
      },
      "Inntektskilde": {
        "type": "object",
        "description": "Who paid, and on average how much a month.",
        "additionalProperties": false,
        "required": [
          "navn",
          "beloepPerMaaned"
        ],
        "properties": {
          "navn": {
            "type": "string",
            "maxLength": 200
          },
          "beloepPerMaaned": {
            "type": "integer",
            "minimum": -999999999,
            "maximum": 999999999
          }
        }
      },
      "Journalnotat": {
        "type": "object",
        "description": "A note of a case. It never changes; `rettetAv` names the one that holds instead.",
        "additionalProperties": false,
        "required": [
          "journalnotatId",
          "type",
          "tekst",
          "hendelsestid",
          "skrevet",
          "skrevetAv",
          "synligForPart"
        ],
        "properties": {
          "journalnotatId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Journalnotattype"
          },
          "tekst": {
            "type": "string",
            "maxLength": 10000
          },
          "hendelsestid": {
            "type": "string",
            "format": "date-time"
          },
          "skrevet": {
            "type": "string",
            "format": "date-time"
          },
          "skrevetAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "synligForPart": {
            "type": "boolean"
          },
          "unntak": {
            "$ref": "#/components/schemas/UnntakFraInnsyn"
          },
          "korrigerer": {
            "type": "string",
            "format": "uuid",
            "description": "The note this one puts right."
          },
          "rettetAv": {
            "type": "string",
            "format": "uuid",
            "description": "The note that puts this one right."
          }
        }
      },
      "JournalnotatListe": {
        "type": "object",
        "description": "A page of notes, the newest event first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Journalnotat"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "JournalnotatNytt": {
        "type": "object",
        "description": "A note to be written down, or what the right note says.",
        "additionalProperties": false,
        "required": [
          "type",
          "tekst",
          "hendelsestid"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/Journalnotattype"
          },
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 10000
          },
          "hendelsestid": {
            "type": "string",
            "format": "date-time",
            "description": "When it happened, not later than now."
          },
          "synligForPart": {
            "type": "boolean",
            "description": "The party may read it. By default as the type says, and not when there is a ground against it."
          },
          "unntak": {
            "$ref": "#/components/schemas/UnntakFraInnsyn"
          }
        }
      },
      "Journalnotattype": {
        "type": "string",
        "description": "What the note is about. INTERN_VURDERING and TREDJEPART are hidden from the party unless something else is said.",
        "enum": [
          "SAMTALE",
          "HJEMMEBESOEK",
          "MOETE",
          "INTERN_VURDERING",
          "TREDJEPART",
          "ANNET"
        ]
      },
      "Kartlegging": {
        "type": "object",
        "description": "The needs assessment of a case.",
        "additionalProperties": false,
        "required": [
          "sakId",
          "status",
          "versjon",
          "innhold",
          "mangler"
        ],
        "properties": {
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "type": "string",
            "enum": [
              "IKKE_STARTET",
              "PAABEGYNT",
              "FERDIGSTILT",
              "GJENAAPNET"
            ]
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "innhold": {
            "$ref": "#/components/schemas/KartleggingLagre"
          },
          "mangler": {
            "type": "array",
            "description": "What must be answered before it can be completed, as JSON Pointers into `innhold`.",
            "maxItems": 20,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "ferdigstiltAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "ferdigstiltTid": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "KartleggingLagre": {
        "type": "object",
        "description": "The assessment as it stands now. It may be incomplete until it is completed.",
        "additionalProperties": false,
        "required": [
          "bosituasjon",
          "boligbehov",
          "vanskeligstilt",
          "vanskeligstiltBegrunnelse",
          "tildelingsgrunnlag"
        ],
        "properties": {
          "bosituasjon": {
            "$ref": "#/components/schemas/Bosituasjon"
          },
          "boligbehov": {
            "$ref": "#/components/schemas/Boligbehov"
          },
          "vanskeligstilt": {
            "$ref": "#/components/schemas/Vanskeligstilt"
          },
          "vanskeligstiltBegrunnelse": {
            "type": "string",
            "maxLength": 4000
          },
          "tildelingsgrunnlag": {
            "$ref": "#/components/schemas/Tildelingsgrunnlag"
          },
          "andreVirkemidler": {
            "type": "string",
            "description": "Whether other means could solve the need.",
            "maxLength": 4000
          },
          "kriterievurderinger": {
            "type": "array",
            "description": "One for each criterion at most. Needed where the result is AVVIK.",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/Kriterievurdering"
            }
          },
          "kriterieopplysninger": {
            "$ref": "#/components/schemas/Kriterieopplysninger"
          },
          "egneOensker": {
            "type": "string",
            "description": "What the applicant wants.",
            "maxLength": 4000
          },
          "behovForTilrettelegging": {
            "$ref": "#/components/schemas/BehovForTilrettelegging"
          }
        }
      },
      "Kartleggingsversjon": {
        "type": "object",
        "description": "What an assessment was when it was completed, before it was opened again.",
        "additionalProperties": false,
        "required": [
          "nummer",
          "innhold",
          "ferdigstiltAv",
          "ferdigstiltTid",
          "gjenaapnetAv",
          "gjenaapnetTid",
          "begrunnelse"
        ],
        "properties": {
          "nummer": {
            "type": "integer",
            "description": "The first is 1.",
            "minimum": 1,
            "maximum": 999999999
          },
          "innhold": {
            "$ref": "#/components/schemas/KartleggingLagre"
          },
          "ferdigstiltAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "ferdigstiltTid": {
            "type": "string",
            "format": "date-time"
          },
          "kriterieresultat": {
            "type": "array",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/Kriterieresultat"
            }
          },
          "gjenaapnetAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "gjenaapnetTid": {
            "type": "string",
            "format": "date-time"
          },
          "begrunnelse": {
            "type": "string",
            "maxLength": 1000,
            "description": "Why it was opened again."
          }
        }
      },
      "KartleggingsversjonListe": {
        "type": "object",
        "description": "A page of what an assessment has been, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Kartleggingsversjon"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Kobobolig": {
        "type": "object",
        "description": "A home as Kobo's own Bolig API has it. The vendor's key stands under both names that API has had.",
        "additionalProperties": false,
        "required": [
          "koboId",
          "adresse",
          "boligtype",
          "bygning",
          "egenskaper",
          "erBofellesskap",
          "erTilgjengeligForRullestolbruker",
          "kvalifisererMvaKompensasjon",
          "leieTilEiePotensial"
        ],
        "properties": {
          "koboId": {
            "type": "string",
            "format": "uuid",
            "description": "Given by Kobo."
          },
          "leverandorBoligId": {
            "type": "string",
            "maxLength": 100,
            "description": "The key in the property management system."
          },
          "fdvuBoligId": {
            "type": "string",
            "maxLength": 100,
            "description": "The same under the name it had before V1."
          },
          "adresse": {
            "$ref": "#/components/schemas/Adresse",
            "description": "Never changed."
          },
          "antallSoverom": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          },
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype",
            "description": "The values are ours; Kobo's own list is not public."
          },
          "bruksareal": {
            "type": "number",
            "minimum": 1,
            "maximum": 2000
          },
          "bruksenhetsnummer": {
            "type": "string",
            "description": "Said once.",
            "maxLength": 5,
            "pattern": "^[HKLU][0-9]{4}$"
          },
          "bygning": {
            "$ref": "#/components/schemas/Bygning",
            "description": "Said once."
          },
          "disposisjonsform": {
            "$ref": "#/components/schemas/Disposisjonsform"
          },
          "eieform": {
            "$ref": "#/components/schemas/Eieform"
          },
          "eiendom": {
            "$ref": "#/components/schemas/Eiendom"
          },
          "eieseksjon": {
            "$ref": "#/components/schemas/Eieseksjon"
          },
          "eier": {
            "$ref": "#/components/schemas/Eier",
            "description": "Said once."
          },
          "egenskaper": {
            "type": "array",
            "maxItems": 11,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Boligegenskap"
            }
          },
          "ekstraReferanse": {
            "type": "string",
            "description": "Said once. Tells several households in one dwelling unit apart.",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "erBofellesskap": {
            "type": "boolean"
          },
          "erTilgjengeligForRullestolbruker": {
            "type": "boolean"
          },
          "etasjenummer": {
            "type": "integer",
            "minimum": -5,
            "maximum": 99
          },
          "kvalifisererMvaKompensasjon": {
            "type": "boolean"
          },
          "leieforhold": {
            "$ref": "#/components/schemas/BoligLeieforhold",
            "description": "The running tenancy. It comes of a contract here; sent, it is what it is."
          },
          "leiekostnad": {
            "$ref": "#/components/schemas/Leiekostnad"
          },
          "leieTilEiePotensial": {
            "type": "boolean"
          }
        }
      },
      "KoboboligNoekkel": {
        "type": "object",
        "description": "Which home it is in the property management system, where that is said with a removal.",
        "additionalProperties": false,
        "properties": {
          "koboId": {
            "type": "string",
            "format": "uuid",
            "description": "As it was read."
          },
          "leverandorBoligId": {
            "type": "string",
            "description": "The key in the property management system.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "fdvuBoligId": {
            "type": "string",
            "description": "The same under the name it had before V1.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          }
        }
      },
      "KoboboligSendt": {
        "type": "object",
        "description": "A home as a property management system sends it, new or changed. The vendor's key is needed, under either of its names; under both it is the same. What is left out stays as it is. What is said once is never changed; sent again, it is what it was.",
        "additionalProperties": false,
        "required": [
          "adresse",
          "boligtype"
        ],
        "properties": {
          "koboId": {
            "type": "string",
            "format": "uuid",
            "description": "As it was read; of a new home there is none."
          },
          "leverandorBoligId": {
            "type": "string",
            "description": "The key in the property management system.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "fdvuBoligId": {
            "type": "string",
            "description": "The same under the name it had before V1.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "adresse": {
            "$ref": "#/components/schemas/Adresse",
            "description": "Never changed."
          },
          "antallSoverom": {
            "type": "integer",
            "minimum": 0,
            "maximum": 30
          },
          "boligtype": {
            "$ref": "#/components/schemas/Boligtype",
            "description": "The values are ours; Kobo's own list is not public."
          },
          "bruksareal": {
            "type": "number",
            "minimum": 1,
            "maximum": 2000
          },
          "bruksenhetsnummer": {
            "type": "string",
            "description": "Said once.",
            "maxLength": 5,
            "pattern": "^[HKLU][0-9]{4}$"
          },
          "bygning": {
            "$ref": "#/components/schemas/Bygning",
            "description": "Said once."
          },
          "disposisjonsform": {
            "$ref": "#/components/schemas/Disposisjonsform"
          },
          "eieform": {
            "$ref": "#/components/schemas/Eieform"
          },
          "eiendom": {
            "$ref": "#/components/schemas/Eiendom"
          },
          "eieseksjon": {
            "$ref": "#/components/schemas/Eieseksjon"
          },
          "eier": {
            "$ref": "#/components/schemas/Eier",
            "description": "Said once."
          },
          "egenskaper": {
            "type": "array",
            "maxItems": 11,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Boligegenskap"
            }
          },
          "ekstraReferanse": {
            "type": "string",
            "description": "Said once. Tells several households in one dwelling unit apart.",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "erBofellesskap": {
            "type": "boolean"
          },
          "erTilgjengeligForRullestolbruker": {
            "type": "boolean"
          },
          "etasjenummer": {
            "type": "integer",
            "minimum": -5,
            "maximum": 99
          },
          "kvalifisererMvaKompensasjon": {
            "type": "boolean"
          },
          "leieforhold": {
            "$ref": "#/components/schemas/BoligLeieforhold",
            "description": "The running tenancy. It comes of a contract here; sent, it is what it is."
          },
          "leiekostnad": {
            "$ref": "#/components/schemas/Leiekostnad"
          },
          "leieTilEiePotensial": {
            "type": "boolean"
          }
        }
      },
      "Kommune": {
        "type": "object",
        "description": "What the municipality is called, how to reach it and what it has chosen. Nothing here is personal; it is public.",
        "additionalProperties": false,
        "required": [
          "kommunenummer",
          "navn",
          "kontakt",
          "navKontakt",
          "krisekontakt",
          "formaal",
          "spraak",
          "svartid",
          "utkastLevetidDager",
          "tilbudsfristDager",
          "personvernombud",
          "miljoe"
        ],
        "properties": {
          "kommunenummer": {
            "$ref": "#/components/schemas/Kommunenummer"
          },
          "navn": {
            "$ref": "#/components/schemas/Tekst"
          },
          "kontakt": {
            "$ref": "#/components/schemas/Kontakt"
          },
          "navKontakt": {
            "$ref": "#/components/schemas/Kontakt"
          },
          "krisekontakt": {
            "$ref": "#/components/schemas/Kontakt"
          },
          "formaal": {
            "type": "array",
            "description": "Purposes a citizen can apply for now.",
            "maxItems": 5,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Formaal"
            }
          },
          "spraak": {
            "type": "array",
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Spraak"
            }
          },
          "svartid": {
            "$ref": "#/components/schemas/Tekst"
          },
          "utkastLevetidDager": {
            "type": "integer",
            "description": "Days an unsent application is kept after the last change.",
            "minimum": 1,
            "maximum": 365
          },
          "tilbudsfristDager": {
            "type": "integer",
            "description": "Days a citizen has to answer an offer unless another date is set.",
            "minimum": 1,
            "maximum": 90
          },
          "personvernombud": {
            "type": "string",
            "maxLength": 254,
            "description": "E-mail address of the data protection officer.",
            "format": "email"
          },
          "miljoe": {
            "type": "string",
            "description": "In TEST only synthetic persons are accepted; in PRODUKSJON they are refused.",
            "enum": [
              "TEST",
              "PRODUKSJON"
            ]
          }
        }
      },
      "Kommunenummer": {
        "type": "string",
        "description": "Four digits from SSB's classification of municipalities.",
        "pattern": "^[0-9]{4}$",
        "maxLength": 4
      },
      "Kontakt": {
        "type": "object",
        "description": "Who to call and when.",
        "additionalProperties": false,
        "required": [
          "navn",
          "telefon",
          "aapningstid"
        ],
        "properties": {
          "navn": {
            "$ref": "#/components/schemas/Tekst"
          },
          "telefon": {
            "type": "string",
            "maxLength": 20
          },
          "aapningstid": {
            "$ref": "#/components/schemas/Tekst"
          }
        }
      },
      "KontraktRegistrer": {
        "type": "object",
        "description": "The signed contract.",
        "additionalProperties": false,
        "required": [
          "signertDato",
          "startdato",
          "tidsubegrenset",
          "manedsleie",
          "depositum",
          "garantitype"
        ],
        "properties": {
          "signertDato": {
            "type": "string",
            "format": "date"
          },
          "startdato": {
            "type": "string",
            "format": "date"
          },
          "sluttdato": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null when the contract has no end.",
            "format": "date"
          },
          "tidsubegrenset": {
            "type": "boolean"
          },
          "manedsleie": {
            "type": "integer",
            "description": "Whole kroner a month.",
            "minimum": 0,
            "maximum": 999999
          },
          "depositum": {
            "type": "integer",
            "description": "Whole kroner; deposit and guarantee together at most six months' rent (husleieloven §§ 3-5 and 3-6).",
            "minimum": 0,
            "maximum": 9999999
          },
          "garantitype": {
            "type": "string",
            "enum": [
              "SPERRET_KONTO",
              "NAV_GARANTI",
              "KOMMUNAL_GARANTI",
              "INGEN"
            ]
          },
          "hjemmelTid": {
            "$ref": "#/components/schemas/HjemmelTid"
          },
          "avvikBegrunnelse": {
            "type": "string",
            "description": "Why rent, length or start are other than those of the home and the decision. Needed when they are.",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "Kpi": {
        "type": "object",
        "description": "The consumer price index of a month.",
        "additionalProperties": false,
        "required": [
          "maaned",
          "indeks"
        ],
        "properties": {
          "maaned": {
            "type": "string",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
            "maxLength": 7
          },
          "indeks": {
            "type": "number",
            "minimum": 1,
            "maximum": 10000
          }
        }
      },
      "Kriteriehjemmel": {
        "type": "object",
        "description": "What the criteria rest on, such as a local regulation.",
        "additionalProperties": false,
        "required": [
          "tekst"
        ],
        "properties": {
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "lenke": {
            "type": "string",
            "maxLength": 500,
            "format": "uri"
          }
        }
      },
      "Kriterieopplysninger": {
        "type": "object",
        "description": "What no register tells, as the case worker knows it. Absent when nobody has looked into it.",
        "additionalProperties": false,
        "properties": {
          "gjeldTilKommunen": {
            "type": "boolean",
            "description": "There is debt to the municipality that is not settled."
          },
          "utkastet": {
            "type": "string",
            "description": "Whether somebody of the household has been evicted from a home of the municipality.",
            "enum": [
              "NEI",
              "JA"
            ]
          },
          "utkastetDato": {
            "type": [
              "string",
              "null"
            ],
            "description": "The day of it.",
            "format": "date"
          }
        }
      },
      "Kriterier": {
        "type": "object",
        "description": "What a municipality has decided. A criterion that is absent, 0 or empty is none. Criteria are measured and shown with the calculation; none of them refuses anybody.",
        "additionalProperties": false,
        "required": [
          "hjemmel",
          "minstealder",
          "botidMnd",
          "botidUnntak",
          "tidligereKommunenummer",
          "inntektsgrenser",
          "grunnbeloep",
          "krevGjeldsoppgjoer",
          "leietidMnd",
          "depositumMnd",
          "tilbudsfristDager",
          "svartidDager",
          "behovIntervallMnd",
          "behovSvardager",
          "ventelisteForklaring"
        ],
        "properties": {
          "hjemmel": {
            "$ref": "#/components/schemas/Kriteriehjemmel"
          },
          "minstealder": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          },
          "botidMnd": {
            "type": "integer",
            "description": "Months registered as living in the municipality without a break up to today.",
            "minimum": 0,
            "maximum": 60
          },
          "botidUnntak": {
            "type": "array",
            "description": "Whom the time of residence does not hold for. Whether it is somebody is for a person to assess.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Tekst"
            }
          },
          "tidligereKommunenummer": {
            "type": "array",
            "description": "Numbers of municipalities that are part of this one now: to have lived there is to have lived here.",
            "maxItems": 30,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Kommunenummer"
            }
          },
          "inntektsgrenser": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Inntektsgrense"
            }
          },
          "grunnbeloep": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Grunnbeloep"
            }
          },
          "inntektFritakUnderAar": {
            "type": "integer",
            "description": "Income of members younger than this is left out.",
            "minimum": 1,
            "maximum": 30
          },
          "formuesgrense": {
            "$ref": "#/components/schemas/Kroner",
            "description": "Gross wealth of the household."
          },
          "krevGjeldsoppgjoer": {
            "type": "boolean",
            "description": "Debt to the municipality is to be settled."
          },
          "karanteneMnd": {
            "type": "integer",
            "description": "Months after an eviction from a home of the municipality.",
            "minimum": 1,
            "maximum": 60
          },
          "antallTilbudMaks": {
            "type": "integer",
            "minimum": 1,
            "maximum": 10
          },
          "vedtakGyldighetMnd": {
            "type": "integer",
            "minimum": 1,
            "maximum": 60
          },
          "leietidMnd": {
            "$ref": "#/components/schemas/Leietider"
          },
          "depositumMnd": {
            "type": "integer",
            "description": "At most six (husleieloven § 3-5).",
            "minimum": 0,
            "maximum": 6
          },
          "tilbudsfristDager": {
            "type": "integer",
            "minimum": 1,
            "maximum": 90
          },
          "svartidDager": {
            "type": "integer",
            "description": "Days from receipt to the date the citizen is told to expect an answer by.",
            "minimum": 1,
            "maximum": 365
          },
          "behovIntervallMnd": {
            "type": "integer",
            "description": "Months between each time whoever waits is asked whether the need is there still.",
            "minimum": 1,
            "maximum": 24
          },
          "behovSvardager": {
            "type": "integer",
            "description": "Days to answer, each time it is asked and reminded of.",
            "minimum": 7,
            "maximum": 60
          },
          "ventelisteForklaring": {
            "$ref": "#/components/schemas/Tekst",
            "description": "What the waiting list means, and what the order goes by."
          }
        }
      },
      "Kriterieresultat": {
        "type": "object",
        "description": "A criterion measured. AVVIK is a flag and no answer: whoever assesses the need writes what it means for this household. UKJENT: it could not be measured.",
        "additionalProperties": false,
        "required": [
          "kriterium",
          "resultat",
          "beregning"
        ],
        "properties": {
          "kriterium": {
            "$ref": "#/components/schemas/Kriterium"
          },
          "resultat": {
            "type": "string",
            "enum": [
              "OK",
              "AVVIK",
              "UKJENT"
            ]
          },
          "verdi": {
            "type": "string",
            "description": "Years, months or whole kroner, or the day of an eviction.",
            "maxLength": 40
          },
          "grense": {
            "type": "string",
            "description": "Likewise.",
            "maxLength": 40
          },
          "beregning": {
            "type": "array",
            "maxItems": 60,
            "items": {
              "$ref": "#/components/schemas/Beregningssteg"
            }
          },
          "vurdering": {
            "type": "string",
            "description": "The individual assessment of it.",
            "maxLength": 4000
          }
        }
      },
      "Kriteriesett": {
        "type": "object",
        "description": "What the municipality has decided, from a day on. Of several from the same day the newest holds.",
        "additionalProperties": false,
        "required": [
          "kriteriesettId",
          "nummer",
          "gyldigFra",
          "gjelder",
          "kriterier"
        ],
        "properties": {
          "kriteriesettId": {
            "type": "string",
            "format": "uuid"
          },
          "nummer": {
            "type": "integer",
            "description": "The first is 1.",
            "minimum": 1,
            "maximum": 999999999
          },
          "gyldigFra": {
            "type": "string",
            "format": "date"
          },
          "gjelder": {
            "type": "boolean",
            "description": "It is the one that holds today."
          },
          "kriterier": {
            "$ref": "#/components/schemas/Kriterier"
          }
        }
      },
      "KriteriesettListe": {
        "type": "object",
        "description": "A page of versions, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Kriteriesett"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "KriteriesettNytt": {
        "type": "object",
        "description": "A new version of what the municipality has decided.",
        "additionalProperties": false,
        "required": [
          "gyldigFra",
          "kriterier"
        ],
        "properties": {
          "gyldigFra": {
            "type": "string",
            "description": "Today or later: what has been stands.",
            "format": "date"
          },
          "kriterier": {
            "$ref": "#/components/schemas/Kriterier"
          }
        }
      },
      "Kriterievurdering": {
        "type": "object",
        "description": "What a criterion means for this household.",
        "additionalProperties": false,
        "required": [
          "kriterium",
          "vurdering"
        ],
        "properties": {
          "kriterium": {
            "$ref": "#/components/schemas/Kriterium"
          },
          "vurdering": {
            "type": "string",
            "maxLength": 4000
          }
        }
      },
      "Kriterium": {
        "type": "string",
        "description": "What is measured. KARANTENE is the time after an eviction.",
        "enum": [
          "MINSTEALDER",
          "BOTID",
          "INNTEKT",
          "FORMUE",
          "GJELD",
          "KARANTENE"
        ]
      },
      "Kroner": {
        "type": "integer",
        "description": "Whole Norwegian kroner.",
        "minimum": 0,
        "maximum": 999999999
      },
      "Kvittering": {
        "type": "object",
        "description": "The municipality has received the application.",
        "additionalProperties": false,
        "required": [
          "soeknadId",
          "referanse",
          "mottatt",
          "forventetSvar",
          "sakId",
          "saksnummer",
          "sakstype"
        ],
        "properties": {
          "soeknadId": {
            "type": "string",
            "format": "uuid"
          },
          "referanse": {
            "type": "string",
            "description": "Says nothing about the person.",
            "maxLength": 20,
            "pattern": "^[A-Z0-9-]{4,20}$"
          },
          "mottatt": {
            "type": "string",
            "format": "date-time"
          },
          "forventetSvar": {
            "type": "string",
            "description": "When an answer can be expected at the latest.",
            "format": "date"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "saksnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "sakstype": {
            "$ref": "#/components/schemas/Sakstype"
          },
          "dokumentId": {
            "type": "string",
            "description": "The receipt as a document of the case, with what was answered; absent where none was made.",
            "format": "uuid"
          }
        }
      },
      "Lagret": {
        "type": "object",
        "description": "The draft is stored.",
        "additionalProperties": false,
        "required": [
          "versjon",
          "sistLagret",
          "slettesDato"
        ],
        "properties": {
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "sistLagret": {
            "type": "string",
            "format": "date-time"
          },
          "slettesDato": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "LedigInnen": {
        "type": "string",
        "description": "The home is free now or expected to be free within this time.",
        "enum": [
          "NAA",
          "EN_MND",
          "TRE_MND",
          "SEKS_MND",
          "ETT_AAR"
        ]
      },
      "LeieTilEieKandidat": {
        "type": "object",
        "description": "A tenancy that could become an owned home. It decides nothing.",
        "additionalProperties": false,
        "required": [
          "leieforhold",
          "maaneder",
          "taler",
          "ikkeVurdert"
        ],
        "properties": {
          "leieforhold": {
            "$ref": "#/components/schemas/Leieforhold"
          },
          "maaneder": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1200,
            "description": "Whole months lived there."
          },
          "taler": {
            "type": "array",
            "description": "What speaks for it.",
            "maxItems": 4,
            "items": {
              "type": "string",
              "enum": [
                "BOLIG_HAR_POTENSIAL",
                "LANG_BOTID",
                "TIDSUBESTEMT"
              ]
            }
          },
          "ikkeVurdert": {
            "type": "array",
            "description": "What nobody has looked at.",
            "maxItems": 4,
            "items": {
              "type": "string",
              "enum": [
                "INNTEKT",
                "LAANEEVNE"
              ]
            }
          }
        }
      },
      "LeieTilEieListe": {
        "type": "object",
        "description": "A page of candidates.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/LeieTilEieKandidat"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Leieforhold": {
        "type": "object",
        "description": "A tenancy. The case and the tenant are given with the case only, the name to roles that may see it.",
        "additionalProperties": false,
        "required": [
          "leieforholdId",
          "boligId",
          "status",
          "startdato",
          "sluttdato",
          "tidsubegrenset",
          "manedsleie",
          "depositum",
          "versjon"
        ],
        "properties": {
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "$ref": "#/components/schemas/LeieforholdStatus"
          },
          "startdato": {
            "type": "string",
            "format": "date"
          },
          "sluttdato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "tidsubegrenset": {
            "type": "boolean"
          },
          "manedsleie": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999
          },
          "depositum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9999999
          },
          "fratredelse": {
            "type": "string",
            "format": "date",
            "description": "The day the home is to be left by the notice in force."
          },
          "oppfordringOmFlytting": {
            "type": "string",
            "format": "date",
            "description": "The day the tenant was called on in writing to move."
          },
          "tidsubestemtFra": {
            "type": "string",
            "format": "date",
            "description": "From this day it is for an indefinite time, though the contract had an end (husleieloven § 9-2)."
          },
          "utflyttet": {
            "type": "string",
            "format": "date",
            "description": "The day the tenant had moved out."
          },
          "leietaker": {
            "$ref": "#/components/schemas/PersonRef"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          }
        }
      },
      "LeieforholdListe": {
        "type": "object",
        "description": "A page of tenancies.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Leieforhold"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "LeieforholdRegistrer": {
        "type": "object",
        "description": "A tenancy there is already, as it stands in its contract.",
        "additionalProperties": false,
        "required": [
          "boligId",
          "startdato",
          "tidsubegrenset",
          "manedsleie",
          "depositum",
          "garantitype"
        ],
        "properties": {
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "signertDato": {
            "type": "string",
            "format": "date"
          },
          "startdato": {
            "type": "string",
            "format": "date"
          },
          "sluttdato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date",
            "description": "Null when the contract has no end."
          },
          "tidsubegrenset": {
            "type": "boolean"
          },
          "manedsleie": {
            "type": "integer",
            "description": "Whole kroner a month today.",
            "minimum": 0,
            "maximum": 999999
          },
          "depositum": {
            "type": "integer",
            "description": "Whole kroner.",
            "minimum": 0,
            "maximum": 9999999
          },
          "garantitype": {
            "type": "string",
            "enum": [
              "SPERRET_KONTO",
              "NAV_GARANTI",
              "KOMMUNAL_GARANTI",
              "INGEN"
            ]
          },
          "hjemmelTid": {
            "$ref": "#/components/schemas/HjemmelTid"
          },
          "leietaker": {
            "type": "string",
            "description": "The national identity number of the main tenant. Kept encrypted, never answered.",
            "pattern": "^[0-9]{11}$",
            "maxLength": 11
          }
        }
      },
      "LeieforholdStatus": {
        "type": "string",
        "description": "State of the tenancy. UTLOEPER_SNART from nine months before the agreed end; UTLOEPT_UTEN_AVKLARING when somebody still lives there after it; TIDSUBESTEMT when they have done so for more than three months and were not called on in writing to move (husleieloven § 9-2).",
        "enum": [
          "AVTALT",
          "AKTIVT",
          "SAGT_OPP",
          "UTLOEPER_SNART",
          "FORNYES",
          "UTLOEPT_UTEN_AVKLARING",
          "TIDSUBESTEMT",
          "AVSLUTTET"
        ]
      },
      "Leieforholdsstatus": {
        "type": "object",
        "description": "A state a tenancy came to.",
        "additionalProperties": false,
        "required": [
          "tilStatus",
          "dato"
        ],
        "properties": {
          "fraStatus": {
            "$ref": "#/components/schemas/LeieforholdStatus",
            "description": "Absent where it began."
          },
          "tilStatus": {
            "$ref": "#/components/schemas/LeieforholdStatus"
          },
          "dato": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "LeieforholdsstatusListe": {
        "type": "object",
        "description": "A page of states, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Leieforholdsstatus"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Leiehistorikk": {
        "type": "object",
        "description": "A rent a tenancy has from a day on.",
        "additionalProperties": false,
        "required": [
          "gjelderFra",
          "manedsleie",
          "grunnlag"
        ],
        "properties": {
          "gjelderFra": {
            "type": "string",
            "format": "date"
          },
          "manedsleie": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999
          },
          "grunnlag": {
            "type": "string",
            "enum": [
              "KONTRAKT",
              "KPI",
              "GJENGS"
            ],
            "description": "What set it."
          },
          "varslet": {
            "type": "string",
            "format": "date",
            "description": "Of a change the day the tenant was told."
          }
        }
      },
      "LeiehistorikkListe": {
        "type": "object",
        "description": "The rents of a tenancy, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/Leiehistorikk"
            }
          }
        }
      },
      "Leiekostnad": {
        "type": "object",
        "description": "What it costs to rent the home.",
        "additionalProperties": false,
        "required": [
          "manedsleie"
        ],
        "properties": {
          "manedsleie": {
            "type": "integer",
            "description": "Whole kroner a month.",
            "minimum": 0,
            "maximum": 999999
          },
          "gjelderFra": {
            "type": "string",
            "format": "date"
          },
          "type": {
            "type": "string",
            "enum": [
              "GJENGS",
              "KOSTNADSDEKKENDE",
              "ANNEN"
            ]
          }
        }
      },
      "Leieregulering": {
        "type": "object",
        "description": "A change of rents that is made.",
        "additionalProperties": false,
        "required": [
          "leiereguleringId",
          "type",
          "varslet",
          "gjelderFra",
          "antall",
          "hindret",
          "sumFoer",
          "sumEtter",
          "opprettet"
        ],
        "properties": {
          "leiereguleringId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/LeiereguleringType"
          },
          "varslet": {
            "type": "string",
            "format": "date"
          },
          "gjelderFra": {
            "type": "string",
            "format": "date"
          },
          "antall": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "Tenancies whose rent is changed."
          },
          "hindret": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "Tenancies it could not be changed for."
          },
          "sumFoer": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999999999,
            "description": "Their rents together a month before."
          },
          "sumEtter": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999999999
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "LeiereguleringListe": {
        "type": "object",
        "description": "A page of changes.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Leieregulering"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "LeiereguleringNy": {
        "type": "object",
        "description": "How rents are to be changed, and from when.",
        "additionalProperties": false,
        "required": [
          "type",
          "varslet",
          "gjelderFra"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/LeiereguleringType"
          },
          "varslet": {
            "type": "string",
            "format": "date",
            "description": "The day the tenants were told in writing."
          },
          "gjelderFra": {
            "type": "string",
            "format": "date",
            "description": "The first of a month."
          },
          "indekser": {
            "type": "array",
            "maxItems": 600,
            "description": "For KPI: the consumer price index of each month that is needed, as Statistics Norway publishes it.",
            "items": {
              "$ref": "#/components/schemas/Kpi"
            }
          },
          "leier": {
            "type": "array",
            "maxItems": 5000,
            "description": "For GJENGS: the new rent of each tenancy it is to be changed for.",
            "items": {
              "$ref": "#/components/schemas/NyLeie"
            }
          }
        }
      },
      "LeiereguleringSoek": {
        "type": "object",
        "description": "The same, a page at a time.",
        "additionalProperties": false,
        "required": [
          "type",
          "varslet",
          "gjelderFra"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/LeiereguleringType"
          },
          "varslet": {
            "type": "string",
            "format": "date",
            "description": "The day the tenants were told in writing."
          },
          "gjelderFra": {
            "type": "string",
            "format": "date",
            "description": "The first of a month."
          },
          "indekser": {
            "type": "array",
            "maxItems": 600,
            "description": "For KPI: the consumer price index of each month that is needed, as Statistics Norway publishes it.",
            "items": {
              "$ref": "#/components/schemas/Kpi"
            }
          },
          "leier": {
            "type": "array",
            "maxItems": 5000,
            "description": "For GJENGS: the new rent of each tenancy it is to be changed for.",
            "items": {
              "$ref": "#/components/schemas/NyLeie"
            }
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "etter": {
            "type": "string",
            "maxLength": 600,
            "pattern": "^[A-Za-z0-9_.-]{1,600}$"
          }
        }
      },
      "LeiereguleringType": {
        "type": "string",
        "description": "By the consumer price index, or to the common level of rents (husleieloven §§ 4-2 and 4-3).",
        "enum": [
          "KPI",
          "GJENGS"
        ]
      },
      "Leiereguleringshinder": {
        "type": "string",
        "description": "Why the rent of a tenancy cannot be changed then: FOR_KORT_SIDEN when it was set less than a year before, FOR_KORT_LEIETID when it has been changed by anything but the index in two and a half years, OPPHOERER when the tenancy is over by then, UENDRET when it would stay the same.",
        "enum": [
          "FOR_KORT_SIDEN",
          "FOR_KORT_LEIETID",
          "OPPHOERER",
          "UENDRET"
        ]
      },
      "Leiereguleringslinje": {
        "type": "object",
        "description": "What a change would do to one tenancy.",
        "additionalProperties": false,
        "required": [
          "leieforholdId",
          "boligId",
          "fra"
        ],
        "properties": {
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "fra": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999,
            "description": "The rent as it is."
          },
          "til": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999,
            "description": "The rent as it would be; absent when something hinders it."
          },
          "hinder": {
            "$ref": "#/components/schemas/Leiereguleringshinder"
          }
        }
      },
      "Leiereguleringsside": {
        "type": "object",
        "description": "A page of the preview.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Leiereguleringslinje"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Leietider": {
        "type": "object",
        "description": "The usual length of a tenancy, in months.",
        "additionalProperties": false,
        "required": [
          "standard"
        ],
        "properties": {
          "standard": {
            "type": "integer",
            "minimum": 1,
            "maximum": 120
          },
          "medBarn": {
            "type": "integer",
            "description": "Where there are children in the household.",
            "minimum": 1,
            "maximum": 120
          },
          "utenBarn": {
            "type": "integer",
            "minimum": 1,
            "maximum": 120
          }
        }
      },
      "Leieutloep": {
        "type": "object",
        "description": "The step a tenancy has come to. A tenancy that is given another last day starts anew.",
        "additionalProperties": false,
        "required": [
          "leieforholdId",
          "trinn",
          "sluttdato"
        ],
        "properties": {
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "trinn": {
            "$ref": "#/components/schemas/Utloepstrinn"
          },
          "sluttdato": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "Lesestatus": {
        "type": "object",
        "description": "What is left to read.",
        "additionalProperties": false,
        "required": [
          "uleste"
        ],
        "properties": {
          "uleste": {
            "$ref": "#/components/schemas/UlesteMeldinger"
          }
        }
      },
      "Leveranseforsoek": {
        "type": "object",
        "description": "An attempt: what the receiver answered with, or why there was no answer. Neither is there while it is under way.",
        "additionalProperties": false,
        "required": [
          "tid"
        ],
        "properties": {
          "tid": {
            "type": "string",
            "format": "date-time"
          },
          "httpStatus": {
            "type": "integer",
            "minimum": 100,
            "maximum": 599
          },
          "feil": {
            "type": "string",
            "description": "IKKE_TILLATT: the name leads to an address nothing is sent to. FOR_STOR: the answer was more than 64 kB.",
            "enum": [
              "IKKE_TILLATT",
              "NAVN_UKJENT",
              "TIDSAVBRUDD",
              "BRUTT",
              "FOR_STOR"
            ]
          },
          "varighetMs": {
            "type": "integer",
            "minimum": 0,
            "maximum": 3600000
          }
        }
      },
      "Leveransestatus": {
        "type": "string",
        "description": "VENTER is due now or later, DOED was given up after twelve attempts.",
        "enum": [
          "VENTER",
          "LEVERT",
          "DOED"
        ]
      },
      "Maaler": {
        "type": "object",
        "description": "Meter numbers.",
        "additionalProperties": false,
        "properties": {
          "stroem": {
            "type": "string",
            "maxLength": 40,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "vann": {
            "type": "string",
            "maxLength": 40,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          }
        }
      },
      "Maalgruppe": {
        "type": "string",
        "description": "Grounds for allocation. Several can hold; one is primary. It is set by the case worker, never asked of or shown to the citizen (Agenda Kaupang 2019, «Bedre registrering av målgrupper», chapter 5).",
        "enum": [
          "PSYKISK_HELSE",
          "RUS",
          "NEDSATT_FUNKSJONSEVNE",
          "ELDRE",
          "FLYKTNING",
          "ANDRE_PROBLEMER",
          "UTEN_BEHOVSPROEVING"
        ]
      },
      "Maaned": {
        "type": "string",
        "description": "Calendar month, `YYYY-MM`.",
        "maxLength": 7,
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
      },
      "Maanedsinntekt": {
        "type": "object",
        "description": "Income reported for one month.",
        "additionalProperties": false,
        "required": [
          "maaned",
          "beloep",
          "registrert"
        ],
        "properties": {
          "maaned": {
            "$ref": "#/components/schemas/Maaned"
          },
          "beloep": {
            "type": "integer",
            "minimum": -999999999,
            "maximum": 999999999
          },
          "registrert": {
            "type": "boolean",
            "description": "False when nothing was reported for the month; it then counts as 0."
          }
        }
      },
      "Markering": {
        "type": "string",
        "description": "A marker beside the state.",
        "enum": [
          "TILVISNINGSAVTALE",
          "SAGT_OPP",
          "LEIE_TIL_EIE",
          "RESERVERT"
        ]
      },
      "Match": {
        "type": "object",
        "description": "Whether the home meets one requirement of the assessment. A person decides; nothing is scored.",
        "additionalProperties": false,
        "required": [
          "krav",
          "oppfylt"
        ],
        "properties": {
          "krav": {
            "type": "string",
            "description": "BOLIGTYPE and SOVEROM are what the decision grants, the rest what the assessment asks for. SOVEROM_MAKS: more bedrooms than the household needs.",
            "enum": [
              "BOLIGTYPE",
              "SOVEROM",
              "SOVEROM_MAKS",
              "RULLESTOL",
              "UTEN_TRAPPER",
              "BEMANNING",
              "MAKS_LEIE"
            ]
          },
          "oppfylt": {
            "type": "string",
            "enum": [
              "JA",
              "NEI",
              "UKJENT"
            ]
          },
          "kreves": {
            "type": "string",
            "description": "What is required, as the contract writes it: a number of bedrooms, whole kroner a month or a value of Boligtype or Bemanning. Absent where the requirement says it all.",
            "maxLength": 40
          },
          "har": {
            "type": "string",
            "description": "What the home has, written likewise; absent when unknown.",
            "maxLength": 40
          }
        }
      },
      "Melding": {
        "type": "object",
        "description": "A message of a case, the same to both. It never changes after it is sent.",
        "additionalProperties": false,
        "required": [
          "meldingId",
          "retning",
          "tekst",
          "sendt"
        ],
        "properties": {
          "meldingId": {
            "type": "string",
            "format": "uuid"
          },
          "retning": {
            "type": "string",
            "description": "INN: from the party to the municipality. UT: from the municipality to the party.",
            "enum": [
              "INN",
              "UT"
            ]
          },
          "tekst": {
            "type": "string",
            "maxLength": 5000
          },
          "sendt": {
            "type": "string",
            "format": "date-time"
          },
          "ansatt": {
            "$ref": "#/components/schemas/AnsattRef",
            "description": "Who wrote it, when the municipality did."
          },
          "lest": {
            "type": "string",
            "format": "date-time",
            "description": "When the party read it, or the first of the municipality did. Absent until then."
          }
        }
      },
      "MeldingListe": {
        "type": "object",
        "description": "A page of messages, the newest first.",
        "additionalProperties": false,
        "required": [
          "items",
          "uleste"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Melding"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          },
          "uleste": {
            "$ref": "#/components/schemas/UlesteMeldinger"
          }
        }
      },
      "MeldingNy": {
        "type": "object",
        "description": "What one writes to the other.",
        "additionalProperties": false,
        "required": [
          "tekst"
        ],
        "properties": {
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000
          }
        }
      },
      "MeldingerLest": {
        "type": "object",
        "description": "How far somebody has read.",
        "additionalProperties": false,
        "required": [
          "til"
        ],
        "properties": {
          "til": {
            "type": "string",
            "format": "uuid",
            "description": "The newest message that was read."
          }
        }
      },
      "MinInnhenting": {
        "type": "object",
        "description": "A register was asked about the citizen, also when it was in the case of somebody they live with.",
        "additionalProperties": false,
        "required": [
          "register",
          "status",
          "hjemmel",
          "hentet"
        ],
        "properties": {
          "register": {
            "type": "string",
            "enum": [
              "FREG",
              "INNTEKT",
              "SSG",
              "KRR",
              "MATRIKKEL"
            ]
          },
          "status": {
            "type": "string",
            "enum": [
              "OK",
              "INGEN_DATA",
              "FEIL",
              "SKJERMET",
              "MANGLER_HJEMMEL"
            ]
          },
          "hjemmel": {
            "type": "string",
            "maxLength": 200
          },
          "hentet": {
            "type": "string",
            "format": "date-time"
          },
          "raadataSlettes": {
            "type": "string",
            "description": "When the register's own answer is deleted. Absent when none is kept.",
            "format": "date"
          }
        }
      },
      "MinOekonomi": {
        "type": "object",
        "description": "What was derived from the registers about the citizen, and nobody else.",
        "additionalProperties": false,
        "required": [
          "hentet",
          "hjemmel",
          "oekonomi"
        ],
        "properties": {
          "hentet": {
            "type": "string",
            "format": "date-time"
          },
          "hjemmel": {
            "type": "string",
            "maxLength": 200
          },
          "oekonomi": {
            "$ref": "#/components/schemas/PersonOekonomi"
          }
        }
      },
      "MinOppgave": {
        "type": "object",
        "description": "A task and the case it is in.",
        "additionalProperties": false,
        "required": [
          "oppgave",
          "saksnummer",
          "soeker",
          "hast"
        ],
        "properties": {
          "oppgave": {
            "$ref": "#/components/schemas/Oppgave"
          },
          "saksnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "soeker": {
            "$ref": "#/components/schemas/PersonRef"
          },
          "hast": {
            "type": "boolean",
            "description": "The situation is urgent."
          }
        }
      },
      "MinOppgaveListe": {
        "type": "object",
        "description": "A page of open tasks for whoever asks, the first deadline first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/MinOppgave"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "MinOppsigelse": {
        "type": "object",
        "description": "The tenant's own notice.",
        "additionalProperties": false,
        "required": [
          "fratredelse"
        ],
        "properties": {
          "fratredelse": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "MinProtest": {
        "type": "object",
        "description": "The tenant's own objection.",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000
          }
        }
      },
      "MinSak": {
        "type": "object",
        "description": "Everything the party needs to know about the case, and whether it is their turn.",
        "additionalProperties": false,
        "required": [
          "sakId",
          "saksnummer",
          "sakstype",
          "status",
          "dinTur",
          "akutt",
          "sendt",
          "forventetSvar",
          "tidslinje",
          "soeknadId"
        ],
        "properties": {
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "saksnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "sakstype": {
            "$ref": "#/components/schemas/Sakstype"
          },
          "status": {
            "$ref": "#/components/schemas/MinSakStatus"
          },
          "dinTur": {
            "type": "boolean",
            "description": "The citizen is the one who must do something now, and can: the deadline has not passed."
          },
          "akutt": {
            "type": "boolean",
            "description": "The citizen wrote that they lack a place to sleep tonight or the next days, and the case has not ended: every view of it says where there is help tonight (sosialtjenesteloven § 27)."
          },
          "sendt": {
            "type": "string",
            "format": "date-time"
          },
          "ulesteMeldinger": {
            "$ref": "#/components/schemas/UlesteMeldinger",
            "description": "Messages from the municipality the citizen has not read."
          },
          "soeknadId": {
            "type": "string",
            "format": "uuid"
          },
          "kanTrekkes": {
            "type": "boolean",
            "description": "The citizen can withdraw the application as the case stands."
          },
          "forventetSvar": {
            "type": "string",
            "description": "When an answer can be expected at the latest.",
            "format": "date"
          },
          "saksbehandler": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100
          },
          "tidslinje": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/MinSakSteg"
            }
          },
          "vedtak": {
            "$ref": "#/components/schemas/MittVedtak"
          },
          "venteliste": {
            "$ref": "#/components/schemas/MinVentelisteplass"
          },
          "tilbud": {
            "$ref": "#/components/schemas/MittTilbud"
          },
          "leieforhold": {
            "$ref": "#/components/schemas/MittLeieforhold"
          }
        }
      },
      "MinSakListe": {
        "type": "object",
        "description": "The citizen's cases in this municipality, newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/MinSakSammendrag"
            }
          }
        }
      },
      "MinSakSamlet": {
        "type": "object",
        "description": "An own case with what was written in it to and from the citizen.",
        "additionalProperties": false,
        "required": [
          "sak",
          "meldinger",
          "dokumenter",
          "journalnotater"
        ],
        "properties": {
          "sak": {
            "$ref": "#/components/schemas/MinSak"
          },
          "meldinger": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/Melding"
            }
          },
          "dokumenter": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/MittDokument"
            }
          },
          "journalnotater": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/MittJournalnotat"
            }
          }
        }
      },
      "MinSakSammendrag": {
        "type": "object",
        "description": "One of the citizen's own cases.",
        "additionalProperties": false,
        "required": [
          "sakId",
          "saksnummer",
          "sakstype",
          "status",
          "dinTur",
          "sendt"
        ],
        "properties": {
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "saksnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "sakstype": {
            "$ref": "#/components/schemas/Sakstype"
          },
          "status": {
            "$ref": "#/components/schemas/MinSakStatus"
          },
          "dinTur": {
            "type": "boolean",
            "description": "The citizen is the one who must do something now, and can: the deadline has not passed."
          },
          "sendt": {
            "type": "string",
            "format": "date-time"
          },
          "ulesteMeldinger": {
            "$ref": "#/components/schemas/UlesteMeldinger",
            "description": "Messages from the municipality the citizen has not read."
          }
        }
      },
      "MinSakStatus": {
        "type": "string",
        "description": "Where the case stands, in the citizen's words.",
        "enum": [
          "MOTTATT",
          "UNDER_BEHANDLING",
          "TRENGER_MER",
          "INNVILGET",
          "AVSLAATT",
          "VENTELISTE",
          "TILBUD",
          "KONTRAKT",
          "INNFLYTTET",
          "TRUKKET",
          "AVSLUTTET"
        ]
      },
      "MinSakSteg": {
        "type": "object",
        "description": "A step on the road, done, now or later.",
        "additionalProperties": false,
        "required": [
          "steg",
          "tilstand"
        ],
        "properties": {
          "steg": {
            "type": "string",
            "enum": [
              "SOEKNAD_MOTTATT",
              "VURDERING",
              "VEDTAK",
              "VENTELISTE",
              "TILBUD",
              "KONTRAKT"
            ]
          },
          "tilstand": {
            "type": "string",
            "enum": [
              "FERDIG",
              "NAA",
              "SENERE"
            ]
          },
          "fra": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "til": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          }
        }
      },
      "MinSoeknadSamlet": {
        "type": "object",
        "description": "An own application with what was attached to it.",
        "additionalProperties": false,
        "required": [
          "soeknad",
          "vedlegg"
        ],
        "properties": {
          "soeknad": {
            "$ref": "#/components/schemas/Soeknad"
          },
          "vedlegg": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/Vedlegg"
            }
          }
        }
      },
      "MinVentelisteplass": {
        "type": "object",
        "description": "The applicant's own place on the waiting list: since when and in which state. A number in the queue is not told, because who is offered a home depends on which home comes free.",
        "additionalProperties": false,
        "required": [
          "status",
          "siden",
          "kanSvare"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/VentelisteStatus"
          },
          "siden": {
            "type": "string",
            "format": "date"
          },
          "sistBekreftet": {
            "type": "string",
            "description": "When the need was last confirmed.",
            "format": "date"
          },
          "svar": {
            "$ref": "#/components/schemas/Behovssvar",
            "description": "The last answer."
          },
          "svarfrist": {
            "type": "string",
            "description": "Whether a home is still needed is asked: the day it is hoped to be answered by. An answer is taken after it too.",
            "format": "date"
          },
          "kanSvare": {
            "type": "boolean",
            "description": "The need can be told of now, whether it is asked about or not."
          }
        }
      },
      "MineOpplysninger": {
        "type": "object",
        "description": "What the municipality has about the citizen. Of each list the newest as far as there is room.",
        "additionalProperties": false,
        "required": [
          "laget",
          "soeknader",
          "saker",
          "leieforhold",
          "innhentinger",
          "oekonomi",
          "oppslag"
        ],
        "properties": {
          "laget": {
            "type": "string",
            "format": "date-time"
          },
          "innbygger": {
            "description": "Absent when nothing is known here.",
            "$ref": "#/components/schemas/Innbygger"
          },
          "soeknader": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/MinSoeknadSamlet"
            }
          },
          "saker": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/MinSakSamlet"
            }
          },
          "leieforhold": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/MittLeieforhold"
            }
          },
          "innhentinger": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/MinInnhenting"
            }
          },
          "oekonomi": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/MinOekonomi"
            }
          },
          "oppslag": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/MittOppslag"
            }
          }
        }
      },
      "MineVedlegg": {
        "type": "object",
        "description": "The attachments of an application, in the order they were added.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Vedlegg"
            }
          }
        }
      },
      "MittBehovssvar": {
        "type": "object",
        "description": "The applicant's answer to whether a home is still needed.",
        "additionalProperties": false,
        "required": [
          "svar"
        ],
        "properties": {
          "svar": {
            "$ref": "#/components/schemas/Behovssvar"
          },
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "What has changed. Needed with ENDRET."
          }
        }
      },
      "MittDokument": {
        "type": "object",
        "description": "A document that was sent to the citizen.",
        "additionalProperties": false,
        "required": [
          "dokumentId",
          "type",
          "tittel",
          "spraak",
          "sendt",
          "filer"
        ],
        "properties": {
          "dokumentId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Dokumenttype"
          },
          "tittel": {
            "type": "string",
            "maxLength": 200
          },
          "spraak": {
            "$ref": "#/components/schemas/Spraak"
          },
          "sendt": {
            "type": "string",
            "format": "date-time"
          },
          "aapnet": {
            "type": "string",
            "description": "When the citizen opened it first.",
            "format": "date-time"
          },
          "filer": {
            "type": "array",
            "maxItems": 2,
            "items": {
              "$ref": "#/components/schemas/Dokumentfil"
            }
          }
        }
      },
      "MittDokumentListe": {
        "type": "object",
        "description": "A page of documents, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/MittDokument"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "MittJournalnotat": {
        "type": "object",
        "description": "A note as the party reads it.",
        "additionalProperties": false,
        "required": [
          "journalnotatId",
          "type",
          "tekst",
          "hendelsestid",
          "skrevet",
          "skrevetAv",
          "rettet"
        ],
        "properties": {
          "journalnotatId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Journalnotattype"
          },
          "tekst": {
            "type": "string",
            "maxLength": 10000
          },
          "hendelsestid": {
            "type": "string",
            "format": "date-time"
          },
          "skrevet": {
            "type": "string",
            "format": "date-time"
          },
          "skrevetAv": {
            "type": "string",
            "maxLength": 100,
            "description": "Name of the employee."
          },
          "rettet": {
            "type": "boolean",
            "description": "It stands instead of an earlier one that was wrong."
          }
        }
      },
      "MittJournalnotatListe": {
        "type": "object",
        "description": "A page of notes the party may read, the newest event first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/MittJournalnotat"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "MittLeieforhold": {
        "type": "object",
        "description": "The tenancy as the tenant sees it.",
        "additionalProperties": false,
        "required": [
          "leieforholdId",
          "bolig",
          "startdato",
          "sluttdato",
          "manedsleie",
          "depositum"
        ],
        "properties": {
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "bolig": {
            "$ref": "#/components/schemas/Boligsammendrag"
          },
          "startdato": {
            "type": "string",
            "format": "date"
          },
          "sluttdato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "manedsleie": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999
          },
          "depositum": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9999999
          },
          "status": {
            "$ref": "#/components/schemas/LeieforholdStatus"
          },
          "tidsubegrenset": {
            "type": "boolean"
          },
          "fratredelse": {
            "type": "string",
            "format": "date",
            "description": "The day to leave the home by the notice in force."
          },
          "utflyttet": {
            "type": "string",
            "format": "date"
          },
          "tidligsteFratredelse": {
            "type": "string",
            "format": "date",
            "description": "The first day notice can be given for today; absent when none can be given."
          },
          "oppsigelse": {
            "$ref": "#/components/schemas/Oppsigelse",
            "description": "The notice in force."
          },
          "kanProtestereTil": {
            "type": "string",
            "format": "date",
            "description": "The last day to object to the municipality's notice; absent when there is none or it is done."
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          }
        }
      },
      "MittLeieforholdListe": {
        "type": "object",
        "description": "The own tenancies.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/MittLeieforhold"
            }
          }
        }
      },
      "MittOppslag": {
        "type": "object",
        "description": "Somebody other than the citizen has looked at their information, or at one of their cases.",
        "additionalProperties": false,
        "required": [
          "tid",
          "operasjon",
          "hva",
          "formaal",
          "hjemmel"
        ],
        "properties": {
          "tid": {
            "type": "string",
            "format": "date-time"
          },
          "rolle": {
            "description": "Absent for what the service does by itself.",
            "$ref": "#/components/schemas/Rolle"
          },
          "operasjon": {
            "type": "string",
            "maxLength": 60
          },
          "hva": {
            "type": "string",
            "maxLength": 40,
            "pattern": "^[A-Z_]{1,40}$"
          },
          "formaal": {
            "type": "string",
            "maxLength": 200
          },
          "hjemmel": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "MittTilbud": {
        "type": "object",
        "description": "The offer as the citizen sees it.",
        "additionalProperties": false,
        "required": [
          "tilbudId",
          "status",
          "versjon",
          "bolig",
          "sendt",
          "svarfrist"
        ],
        "properties": {
          "tilbudId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "$ref": "#/components/schemas/TilbudStatus"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "bolig": {
            "$ref": "#/components/schemas/Boligsammendrag"
          },
          "sendt": {
            "type": "string",
            "format": "date-time"
          },
          "svarfrist": {
            "type": "string",
            "format": "date"
          },
          "besvart": {
            "type": "string",
            "format": "date-time"
          },
          "visning": {
            "$ref": "#/components/schemas/Visning"
          }
        }
      },
      "MittVedtak": {
        "type": "object",
        "description": "The decision as its party reads it.",
        "additionalProperties": false,
        "required": [
          "vedtakId",
          "resultat",
          "vedtaksdato",
          "fakta",
          "regler",
          "hensyn",
          "bistand",
          "klagefrist",
          "klageinstans",
          "saksbehandler",
          "fattetAv"
        ],
        "properties": {
          "vedtakId": {
            "type": "string",
            "format": "uuid"
          },
          "resultat": {
            "$ref": "#/components/schemas/Vedtaksresultat"
          },
          "vedtaksdato": {
            "type": "string",
            "format": "date"
          },
          "fakta": {
            "type": "string",
            "maxLength": 10000
          },
          "regler": {
            "type": "string",
            "maxLength": 10000
          },
          "hensyn": {
            "type": "string",
            "maxLength": 10000
          },
          "boliginnhold": {
            "$ref": "#/components/schemas/Boliginnhold"
          },
          "bistand": {
            "type": "array",
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Bistand"
            }
          },
          "utdypBistand": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 2000
          },
          "klagefrist": {
            "type": "string",
            "format": "date"
          },
          "klageinstans": {
            "type": "string",
            "maxLength": 200
          },
          "saksbehandler": {
            "type": "string",
            "maxLength": 100
          },
          "fattetAv": {
            "type": "string",
            "maxLength": 100
          }
        }
      },
      "MvaGrunn": {
        "type": "string",
        "description": "What the result rests on, the first that is missing.",
        "enum": [
          "ALT_PAA_PLASS",
          "BOLIG_KVALIFISERER_IKKE",
          "BEHOV_IKKE_DOKUMENTERT",
          "VEDTAK_MANGLER",
          "INGEN_LEIEFORHOLD"
        ]
      },
      "MvaResultat": {
        "type": "string",
        "description": "TOM_MAA_VURDERES when nobody lives there.",
        "enum": [
          "KRAV",
          "IKKE_KRAV",
          "TOM_MAA_VURDERES"
        ]
      },
      "Mvavurdering": {
        "type": "object",
        "description": "A home in a part of the period.",
        "additionalProperties": false,
        "required": [
          "boligId",
          "fra",
          "til",
          "kvalifiserer",
          "resultat",
          "grunn"
        ],
        "properties": {
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "fra": {
            "type": "string",
            "format": "date"
          },
          "til": {
            "type": "string",
            "format": "date"
          },
          "kvalifiserer": {
            "type": "boolean",
            "description": "The home is made for those who need it."
          },
          "behovDokumentert": {
            "type": "boolean",
            "description": "The need is in an assessment that is completed. Absent when nobody lives there."
          },
          "vedtakFinnes": {
            "type": "boolean",
            "description": "Absent when nobody lives there."
          },
          "resultat": {
            "$ref": "#/components/schemas/MvaResultat"
          },
          "grunn": {
            "$ref": "#/components/schemas/MvaGrunn"
          }
        }
      },
      "MvavurderingListe": {
        "type": "object",
        "description": "A page of the list.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Mvavurdering"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "NyLeie": {
        "type": "object",
        "description": "The rent of a tenancy as it is to be.",
        "additionalProperties": false,
        "required": [
          "leieforholdId",
          "manedsleie"
        ],
        "properties": {
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "manedsleie": {
            "type": "integer",
            "minimum": 0,
            "maximum": 999999
          }
        }
      },
      "NyWebhook": {
        "type": "object",
        "description": "A new subscription with its secret.",
        "additionalProperties": false,
        "required": [
          "webhook"
        ],
        "properties": {
          "webhook": {
            "$ref": "#/components/schemas/Webhook"
          },
          "hemmelighet": {
            "$ref": "#/components/schemas/Hemmelighet"
          }
        }
      },
      "OekonomiskSituasjon": {
        "type": "object",
        "description": "The household's economy as Skatteetaten knows it, fetched under boligsosialloven § 9.",
        "additionalProperties": false,
        "required": [
          "sakId",
          "hentet",
          "hjemmel",
          "personer"
        ],
        "properties": {
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "hentet": {
            "type": [
              "string",
              "null"
            ],
            "description": "When it was last fetched; null when never.",
            "format": "date-time"
          },
          "hjemmel": {
            "type": "string",
            "maxLength": 100
          },
          "husstand": {
            "$ref": "#/components/schemas/HusstandOekonomi"
          },
          "personer": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/PersonOekonomi"
            }
          }
        }
      },
      "Oppgave": {
        "type": "object",
        "description": "Something somebody is to do in a case.",
        "additionalProperties": false,
        "required": [
          "oppgaveId",
          "sakId",
          "type",
          "frist",
          "status",
          "foelgerSaken",
          "opprettet",
          "versjon"
        ],
        "properties": {
          "oppgaveId": {
            "type": "string",
            "format": "uuid"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Oppgavetype"
          },
          "tekst": {
            "type": "string",
            "maxLength": 1000
          },
          "frist": {
            "type": "string",
            "format": "date"
          },
          "ansvarlig": {
            "$ref": "#/components/schemas/AnsattRef",
            "description": "Whoever is named, else whoever has the case."
          },
          "status": {
            "$ref": "#/components/schemas/OppgaveStatus"
          },
          "foelgerSaken": {
            "type": "boolean",
            "description": "The case made it and closes it."
          },
          "utloep": {
            "$ref": "#/components/schemas/Leieutloep",
            "description": "The tenancy a FORNYELSE is about, and the step it has come to. The calendar makes one for each step."
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "avsluttet": {
            "type": "string",
            "format": "date-time"
          },
          "avsluttetAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "begrunnelse": {
            "type": "string",
            "maxLength": 1000,
            "description": "Why it was called off."
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          }
        }
      },
      "OppgaveAvlysning": {
        "type": "object",
        "description": "Why the task is not to be done after all.",
        "additionalProperties": false,
        "required": [
          "begrunnelse"
        ],
        "properties": {
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000
          }
        }
      },
      "OppgaveLagre": {
        "type": "object",
        "description": "What of a task can be changed while it is open.",
        "additionalProperties": false,
        "required": [
          "frist"
        ],
        "properties": {
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "As it was when absent."
          },
          "frist": {
            "type": "string",
            "format": "date"
          },
          "ansvarlig": {
            "$ref": "#/components/schemas/Ansvarlig"
          }
        }
      },
      "OppgaveListe": {
        "type": "object",
        "description": "A page of tasks of a case, the first deadline first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Oppgave"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "OppgaveNy": {
        "type": "object",
        "description": "A task for somebody.",
        "additionalProperties": false,
        "required": [
          "type",
          "tekst",
          "frist"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "INNHENT",
              "SAMTALE",
              "HJEMMEBESOEK",
              "TILSYN",
              "ANNEN"
            ]
          },
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "What is to be done."
          },
          "frist": {
            "type": "string",
            "format": "date"
          },
          "ansvarlig": {
            "$ref": "#/components/schemas/Ansvarlig"
          }
        }
      },
      "OppgaveStatus": {
        "type": "string",
        "description": "State of the task.",
        "enum": [
          "AAPEN",
          "UTFOERT",
          "AVLYST"
        ]
      },
      "Oppgavetype": {
        "type": "string",
        "description": "What the task is about. VURDER comes with a new case and is done when the assessment is completed; GODKJENN comes when a proposal is sent to approval and is done when it is decided or sent back. FORNYELSE comes when a tenancy of the case nears its end, and is done when somebody says so. BEKREFT_BEHOV comes when whoever waits for a home is asked whether it is still needed, and is done when it is confirmed or the place on the waiting list is paused, lapses or is settled.",
        "enum": [
          "VURDER",
          "INNHENT",
          "MANGEL",
          "SAMTALE",
          "HJEMMEBESOEK",
          "GODKJENN",
          "BEKREFT_BEHOV",
          "FORNYELSE",
          "TILSYN",
          "ARKIVFEIL",
          "KLAGE",
          "ANNEN"
        ]
      },
      "Oppsigelse": {
        "type": "object",
        "description": "A notice. The texts are given to those who may know who lives there.",
        "additionalProperties": false,
        "required": [
          "oppsigelseId",
          "av",
          "mottatt",
          "fratredelse",
          "skriftlig",
          "status"
        ],
        "properties": {
          "oppsigelseId": {
            "type": "string",
            "format": "uuid"
          },
          "av": {
            "$ref": "#/components/schemas/Oppsigelsespart"
          },
          "mottatt": {
            "type": "string",
            "format": "date",
            "description": "The day the other party got it."
          },
          "fratredelse": {
            "type": "string",
            "format": "date",
            "description": "The day the home is to be left."
          },
          "skriftlig": {
            "type": "boolean"
          },
          "status": {
            "$ref": "#/components/schemas/OppsigelseStatus"
          },
          "begrunnelse": {
            "type": "string",
            "maxLength": 4000
          },
          "protestfrist": {
            "type": "string",
            "format": "date",
            "description": "The last day the tenant can object."
          },
          "protest": {
            "type": "string",
            "format": "date",
            "description": "The day the tenant objected."
          },
          "protestITide": {
            "type": "boolean",
            "description": "Whether that was in time."
          },
          "protesttekst": {
            "type": "string",
            "maxLength": 4000
          },
          "soeksmaalsfrist": {
            "type": "string",
            "format": "date",
            "description": "The last day to go to court; the notice lapses the day after."
          },
          "soeksmaal": {
            "type": "string",
            "format": "date",
            "description": "The day the landlord went to court."
          },
          "trekkingstekst": {
            "type": "string",
            "maxLength": 1000,
            "description": "Why it was taken back."
          }
        }
      },
      "OppsigelseListe": {
        "type": "object",
        "description": "The notices of a tenancy, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Oppsigelse"
            }
          }
        }
      },
      "OppsigelseNy": {
        "type": "object",
        "description": "A notice to be registered.",
        "additionalProperties": false,
        "required": [
          "av",
          "mottatt",
          "fratredelse",
          "skriftlig"
        ],
        "properties": {
          "av": {
            "$ref": "#/components/schemas/Oppsigelsespart"
          },
          "mottatt": {
            "type": "string",
            "format": "date",
            "description": "Today or earlier."
          },
          "fratredelse": {
            "type": "string",
            "format": "date"
          },
          "skriftlig": {
            "type": "boolean"
          },
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000,
            "description": "Of a landlord's notice always."
          },
          "opplystOmProtest": {
            "type": "boolean",
            "description": "The notice says that the tenant can object within a month, and what follows if not. Of a landlord's notice always."
          },
          "kortereFristAvtalt": {
            "type": "boolean",
            "description": "The landlord lets the tenant leave before the time is up."
          }
        }
      },
      "OppsigelseStatus": {
        "type": "string",
        "description": "BORTFALT when the tenant objected in time and the landlord did not go to court (husleieloven § 9-8).",
        "enum": [
          "GJELDER",
          "TRUKKET",
          "BORTFALT"
        ]
      },
      "OppsigelseTrekking": {
        "type": "object",
        "description": "That a notice is taken back.",
        "additionalProperties": false,
        "required": [
          "begrunnelse"
        ],
        "properties": {
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000
          }
        }
      },
      "Oppsigelsespart": {
        "type": "string",
        "description": "Who gave notice.",
        "enum": [
          "LEIER",
          "UTLEIER"
        ]
      },
      "PersonOekonomi": {
        "type": "object",
        "description": "One person's economy.",
        "additionalProperties": false,
        "required": [
          "personId",
          "navn",
          "rolle",
          "inntekt",
          "skatteoppgjoer"
        ],
        "properties": {
          "personId": {
            "type": "string",
            "format": "uuid"
          },
          "navn": {
            "$ref": "#/components/schemas/Personnavn"
          },
          "rolle": {
            "type": "string",
            "enum": [
              "SOEKER",
              "MEDSOEKER",
              "ANNEN_VOKSEN"
            ]
          },
          "inntekt": {
            "$ref": "#/components/schemas/Inntekt"
          },
          "skatteoppgjoer": {
            "$ref": "#/components/schemas/Skatteoppgjoer"
          }
        }
      },
      "PersonRef": {
        "type": "object",
        "description": "A person by opaque id and name. The national identity number never leaves the backend in clear.",
        "additionalProperties": false,
        "required": [
          "personId",
          "navn"
        ],
        "properties": {
          "personId": {
            "type": "string",
            "format": "uuid"
          },
          "navn": {
            "$ref": "#/components/schemas/Personnavn"
          }
        }
      },
      "Personnavn": {
        "type": [
          "string",
          "null"
        ],
        "description": "A person's name; null as long as Folkeregisteret has not been asked, or has not answered.",
        "maxLength": 200
      },
      "PrimaerMaalgruppe": {
        "type": [
          "string",
          "null"
        ],
        "description": "The group that best describes why; null until it is chosen. Mandatory before the assessment is completed.",
        "enum": [
          "PSYKISK_HELSE",
          "RUS",
          "NEDSATT_FUNKSJONSEVNE",
          "ELDRE",
          "FLYKTNING",
          "ANDRE_PROBLEMER",
          "UTEN_BEHOVSPROEVING",
          null
        ]
      },
      "Prioritering": {
        "type": "object",
        "description": "Where in the order, and why.",
        "additionalProperties": false,
        "required": [
          "prioritet",
          "begrunnelse"
        ],
        "properties": {
          "prioritet": {
            "$ref": "#/components/schemas/Ventelisteprioritet"
          },
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "Stands in the history."
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details.",
        "additionalProperties": false,
        "required": [
          "type",
          "title",
          "status",
          "detail",
          "code",
          "traceId"
        ],
        "properties": {
          "type": {
            "type": "string",
            "maxLength": 200,
            "format": "uri"
          },
          "title": {
            "type": "string",
            "maxLength": 200,
            "description": "What happened, short, in the language asked for."
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string",
            "maxLength": 1000,
            "description": "What happened, what is kept and what to do."
          },
          "code": {
            "type": "string",
            "maxLength": 60,
            "pattern": "^[A-Z0-9_]{1,60}$",
            "description": "Stable; one page of documentation each."
          },
          "traceId": {
            "type": "string",
            "maxLength": 64,
            "description": "To quote to support."
          },
          "errors": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/FeltFeil"
            }
          }
        }
      },
      "ProtestNy": {
        "type": "object",
        "description": "The tenant's objection, as it came to the municipality.",
        "additionalProperties": false,
        "required": [
          "mottatt"
        ],
        "properties": {
          "mottatt": {
            "type": "string",
            "format": "date"
          },
          "tekst": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000
          }
        }
      },
      "RegisterBarn": {
        "type": "object",
        "description": "A child of the citizen. Children with address protection are never listed.",
        "additionalProperties": false,
        "required": [
          "barnId",
          "navn",
          "foedselsdato",
          "deltBosted"
        ],
        "properties": {
          "barnId": {
            "type": "string",
            "format": "uuid"
          },
          "navn": {
            "type": "string",
            "maxLength": 200
          },
          "foedselsdato": {
            "type": "string",
            "format": "date"
          },
          "deltBosted": {
            "type": "boolean",
            "description": "The parents have registered shared residence."
          }
        }
      },
      "RegisterKilde": {
        "type": "object",
        "description": "Where a value was fetched from and when.",
        "additionalProperties": false,
        "required": [
          "register",
          "hentet"
        ],
        "properties": {
          "register": {
            "type": "string",
            "enum": [
              "FOLKEREGISTERET",
              "SKATTEETATEN"
            ]
          },
          "hentet": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Registerstatus": {
        "type": "string",
        "description": "Outcome of a register lookup. INGEN_DATA is an answer, not an error: nothing is registered.",
        "enum": [
          "OK",
          "INGEN_DATA",
          "SKJERMET",
          "FEIL",
          "IKKE_HENTET"
        ]
      },
      "Reservasjon": {
        "type": "object",
        "description": "That a home is held back. Never for whom: told of all but persons with a protected address, it would point these out.",
        "additionalProperties": false,
        "required": [
          "reservasjonId",
          "boligId",
          "aarsak",
          "sisteDag",
          "status",
          "versjon",
          "opprettet"
        ],
        "properties": {
          "reservasjonId": {
            "type": "string",
            "format": "uuid"
          },
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "aarsak": {
            "type": "string",
            "maxLength": 300
          },
          "sisteDag": {
            "type": "string",
            "format": "date"
          },
          "status": {
            "$ref": "#/components/schemas/ReservasjonStatus"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "ReservasjonListe": {
        "type": "object",
        "description": "A page of reservations, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Reservasjon"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "ReservasjonNy": {
        "type": "object",
        "description": "A home held back, and for how long.",
        "additionalProperties": false,
        "required": [
          "aarsak",
          "sisteDag"
        ],
        "properties": {
          "aarsak": {
            "type": "string",
            "description": "Why the home is held back. Everyone who reads of homes reads it, so it says nothing of whom it is for.",
            "minLength": 1,
            "maxLength": 300
          },
          "sisteDag": {
            "type": "string",
            "format": "date",
            "description": "The last day it is held back, at most a year from today."
          }
        }
      },
      "ReservasjonStatus": {
        "type": "string",
        "description": "AKTIV: the home is held back. UTLOEPT: its last day has passed. BRUKT: the home was offered in the case it was held for, or let to the one it was offered to. OPPHEVET: let go before its time.",
        "enum": [
          "AKTIV",
          "UTLOEPT",
          "BRUKT",
          "OPPHEVET"
        ]
      },
      "Retur": {
        "type": "object",
        "description": "Why the proposal is sent back.",
        "additionalProperties": false,
        "required": [
          "begrunnelse"
        ],
        "properties": {
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "Rolle": {
        "type": "string",
        "description": "What an actor may do in one municipality.",
        "enum": [
          "INNBYGGER",
          "SAKSBEHANDLER",
          "VEDTAKSMYNDIGHET",
          "BOLIGOVERSIKT",
          "UTLEIEFORVALTER",
          "REGNSKAP_MASKIN",
          "ADMINISTRATOR",
          "PERSONVERNOMBUD",
          "FDV_MASKIN"
        ]
      },
      "Sak": {
        "type": "object",
        "description": "The case.",
        "additionalProperties": false,
        "required": [
          "sakId",
          "saksnummer",
          "sakstype",
          "status",
          "versjon",
          "soeker",
          "husstand",
          "medlemmer",
          "hast",
          "mottatt",
          "enhet",
          "soeknadId",
          "handlinger",
          "hendelser",
          "kartleggingFerdig",
          "ulikeSkatteaar"
        ],
        "properties": {
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "saksnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "sakstype": {
            "$ref": "#/components/schemas/Sakstype"
          },
          "status": {
            "$ref": "#/components/schemas/SakStatus"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "soeker": {
            "$ref": "#/components/schemas/Soeker"
          },
          "husstand": {
            "$ref": "#/components/schemas/HusstandAntall"
          },
          "medlemmer": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Husstandsmedlem"
            }
          },
          "hast": {
            "type": "boolean"
          },
          "mottatt": {
            "type": "string",
            "format": "date"
          },
          "nesteFrist": {
            "$ref": "#/components/schemas/Frist"
          },
          "forventetSvar": {
            "type": "string",
            "format": "date",
            "description": "The day the party was told to expect an answer."
          },
          "foreloepigSvar": {
            "type": "string",
            "format": "date",
            "description": "The day the party was last told why it takes time."
          },
          "venterTil": {
            "type": "string",
            "format": "date",
            "description": "The day the case waits for others until."
          },
          "saksbehandler": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "enhet": {
            "type": "string",
            "maxLength": 40,
            "pattern": "^[A-Z_]{1,40}$"
          },
          "soeknadId": {
            "type": "string",
            "format": "uuid"
          },
          "kartleggingFerdig": {
            "type": "boolean"
          },
          "ulikeSkatteaar": {
            "type": "boolean",
            "description": "The household's tax settlements, as last fetched, are from different years, so that sums of them span years. False also while nothing is fetched."
          },
          "ulesteMeldinger": {
            "$ref": "#/components/schemas/UlesteMeldinger",
            "description": "Messages from the party that nobody has read."
          },
          "handlinger": {
            "type": "array",
            "maxItems": 18,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Sakshandling"
            }
          },
          "hendelser": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/Sakshendelse"
            }
          }
        }
      },
      "SakFasetter": {
        "type": "object",
        "description": "Counts per filter value.",
        "additionalProperties": false,
        "required": [
          "visning",
          "status",
          "sakstype",
          "frist",
          "saksbehandler",
          "hast",
          "barn"
        ],
        "properties": {
          "visning": {
            "type": "array",
            "maxItems": 7,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "status": {
            "type": "array",
            "maxItems": 16,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "sakstype": {
            "type": "array",
            "maxItems": 2,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "frist": {
            "type": "array",
            "maxItems": 3,
            "items": {
              "$ref": "#/components/schemas/VerdiAntall"
            }
          },
          "saksbehandler": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/SaksbehandlerAntall"
            }
          },
          "hast": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000000
          },
          "barn": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000000
          }
        }
      },
      "SakSammendrag": {
        "type": "object",
        "description": "A row of the case list.",
        "additionalProperties": false,
        "required": [
          "sakId",
          "saksnummer",
          "sakstype",
          "status",
          "soeker",
          "husstand",
          "hast",
          "mottatt",
          "versjon"
        ],
        "properties": {
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "saksnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "sakstype": {
            "$ref": "#/components/schemas/Sakstype"
          },
          "status": {
            "$ref": "#/components/schemas/SakStatus"
          },
          "soeker": {
            "$ref": "#/components/schemas/PersonRef"
          },
          "husstand": {
            "$ref": "#/components/schemas/HusstandAntall"
          },
          "hast": {
            "type": "boolean",
            "description": "The situation is urgent."
          },
          "mottatt": {
            "type": "string",
            "format": "date"
          },
          "nesteFrist": {
            "$ref": "#/components/schemas/Frist"
          },
          "saksbehandler": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          }
        }
      },
      "SakSoek": {
        "type": "object",
        "description": "Which cases. Sent as a body because a search for a name is personal data and must not stand in an address. Values within one filter widen the result, different filters narrow it.",
        "additionalProperties": false,
        "properties": {
          "sok": {
            "type": "string",
            "description": "Part of a name or of a case number.",
            "minLength": 2,
            "maxLength": 100
          },
          "visning": {
            "$ref": "#/components/schemas/SakVisning"
          },
          "status": {
            "type": "array",
            "maxItems": 16,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/SakStatus"
            }
          },
          "sakstype": {
            "type": "array",
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Sakstype"
            }
          },
          "saksbehandler": {
            "type": "array",
            "description": "Employee ids; `IKKE_FORDELT` for cases nobody has taken.",
            "maxItems": 50,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "maxLength": 64,
              "pattern": "^([a-z0-9-]{1,64}|IKKE_FORDELT)$"
            }
          },
          "frist": {
            "type": "array",
            "maxItems": 3,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/FristGruppe"
            }
          },
          "hast": {
            "type": "boolean"
          },
          "barn": {
            "type": "boolean",
            "description": "There are children in the household."
          },
          "sorter": {
            "type": "string",
            "enum": [
              "NESTE_FRIST",
              "NAVN",
              "SAKSTYPE",
              "STATUS",
              "MOTTATT",
              "SAKSBEHANDLER"
            ],
            "default": "NESTE_FRIST"
          },
          "retning": {
            "type": "string",
            "enum": [
              "STIGENDE",
              "SYNKENDE"
            ],
            "default": "STIGENDE"
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "default": 25
          },
          "etter": {
            "type": "string",
            "maxLength": 600,
            "pattern": "^[A-Za-z0-9_.-]{1,600}$"
          }
        }
      },
      "SakSoekSvar": {
        "type": "object",
        "description": "A page of cases with counts for every filter, each computed with the other filters as they are.",
        "additionalProperties": false,
        "required": [
          "items",
          "treff",
          "totalt",
          "fasetter",
          "oppdatert"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/SakSammendrag"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          },
          "treff": {
            "type": "integer",
            "description": "Cases the filters show.",
            "minimum": 0,
            "maximum": 10000000
          },
          "totalt": {
            "type": "integer",
            "description": "Cases the chosen view shows without filters.",
            "minimum": 0,
            "maximum": 10000000
          },
          "oppdatert": {
            "type": "string",
            "format": "date-time"
          },
          "fasetter": {
            "$ref": "#/components/schemas/SakFasetter"
          }
        }
      },
      "SakStatus": {
        "type": "string",
        "description": "State of the case.",
        "enum": [
          "NY",
          "UNDER_ARBEID",
          "KARTLEGGING",
          "VENTER_PAA_SOEKER",
          "VENTER_PAA_ANNEN",
          "KARTLEGGING_FERDIGSTILT",
          "VEDTAKSFORSLAG",
          "GODKJENNING",
          "VEDTATT",
          "VENTELISTE",
          "I_LEIEFORHOLD",
          "OPPFOELGING",
          "TRUKKET",
          "AVVIST",
          "AVSLUTTET",
          "GJENAAPNET"
        ]
      },
      "SakVent": {
        "type": "object",
        "description": "What the case waits for, and for how long.",
        "additionalProperties": false,
        "required": [
          "begrunnelse",
          "til"
        ],
        "properties": {
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "Whom the case waits for, and for what. Stands in the history of the case."
          },
          "til": {
            "type": "string",
            "format": "date",
            "description": "A later day than today. It is a deadline of the case."
          }
        }
      },
      "SakVisning": {
        "type": "string",
        "description": "A ready-made selection of the list. FRIST_DENNE_UKEN: open cases whose next deadline has passed or falls within seven days.",
        "enum": [
          "AAPNE",
          "MINE",
          "IKKE_FORDELT",
          "FRIST_DENNE_UKEN",
          "TIL_GODKJENNING",
          "VENTELISTE",
          "AVSLUTTET"
        ]
      },
      "SakensKriterier": {
        "type": "object",
        "description": "The household held against what the municipality has decided.",
        "additionalProperties": false,
        "required": [
          "sakId",
          "kriteriesettId",
          "hjemmel",
          "laast",
          "resultater"
        ],
        "properties": {
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "kriteriesettId": {
            "type": "string",
            "format": "uuid"
          },
          "hjemmel": {
            "$ref": "#/components/schemas/Kriteriehjemmel"
          },
          "laast": {
            "type": "boolean",
            "description": "As it was when the assessment was completed, else as it is now."
          },
          "bostederHentet": {
            "type": "string",
            "format": "date-time"
          },
          "resultater": {
            "type": "array",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/Kriterieresultat"
            }
          }
        }
      },
      "SakensReservasjonNy": {
        "type": "object",
        "description": "A home held back for a case.",
        "additionalProperties": false,
        "required": [
          "boligId",
          "aarsak",
          "sisteDag"
        ],
        "properties": {
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "aarsak": {
            "type": "string",
            "description": "Why the home is held back. Everyone who reads of homes reads it, so it says nothing of whom it is for.",
            "minLength": 1,
            "maxLength": 300
          },
          "sisteDag": {
            "type": "string",
            "format": "date",
            "description": "The last day it is held back, at most a year from today."
          }
        }
      },
      "Saksbegrunnelse": {
        "type": "object",
        "description": "Why a step is taken.",
        "additionalProperties": false,
        "required": [
          "begrunnelse"
        ],
        "properties": {
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "Stands in the history of the case."
          }
        }
      },
      "SaksbehandlerAntall": {
        "type": "object",
        "description": "Cases per case worker; `IKKE_FORDELT` stands for nobody.",
        "additionalProperties": false,
        "required": [
          "verdi",
          "navn",
          "antall"
        ],
        "properties": {
          "verdi": {
            "type": "string",
            "maxLength": 64
          },
          "navn": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100
          },
          "antall": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000000
          }
        }
      },
      "Sakshandling": {
        "type": "string",
        "description": "What this actor can do with the case as it stands now.",
        "enum": [
          "TA_SAKEN",
          "HENT_OEKONOMI",
          "LAGRE_KARTLEGGING",
          "VENT_PAA_ANDRE",
          "GJENOPPTA",
          "FERDIGSTILL_KARTLEGGING",
          "GJENAAPNE_KARTLEGGING",
          "LAGRE_FORSLAG",
          "SEND_TIL_GODKJENNING",
          "RETURNER_FORSLAG",
          "FATT_VEDTAK",
          "TILBY_BOLIG",
          "TREKK_TILBUD",
          "REGISTRER_KONTRAKT",
          "REGISTRER_TREKKING",
          "AVSLUTT",
          "GJENAAPNE",
          "SEND_FORELOEPIG_SVAR"
        ]
      },
      "Sakshendelse": {
        "type": "object",
        "description": "Something that happened in the case.",
        "additionalProperties": false,
        "required": [
          "tid",
          "type"
        ],
        "properties": {
          "tid": {
            "type": "string",
            "format": "date-time"
          },
          "type": {
            "type": "string",
            "enum": [
              "SOEKNAD_MOTTATT",
              "TILDELT",
              "OEKONOMI_HENTET",
              "KARTLEGGING_LAGRET",
              "KARTLEGGING_FERDIGSTILT",
              "FORSLAG_LAGRET",
              "SENDT_TIL_GODKJENNING",
              "RETURNERT",
              "VEDTAK_FATTET",
              "TILBUD_SENDT",
              "TILBUD_AKSEPTERT",
              "TILBUD_AVSLAATT",
              "TILBUD_TRUKKET",
              "TILBUD_UTLOEPT",
              "BOLIG_FRIGITT",
              "KONTRAKT_REGISTRERT",
              "LEIEFORHOLD_SAGT_OPP",
              "OPPSIGELSE_BESTRIDT",
              "OPPSIGELSE_BORTFALT",
              "LEIEFORHOLD_TIDSUBESTEMT",
              "LEIEFORHOLD_AVSLUTTET",
              "LEIEFORHOLD_FORLENGET",
              "FORNYELSE_AVKLART",
              "SOEKNAD_TRUKKET",
              "SATT_PAA_VENT",
              "GJENOPPTATT",
              "AVSLUTTET",
              "KARTLEGGING_GJENAAPNET",
              "GJENAAPNET",
              "FORELOEPIG_SVAR_SENDT",
              "BOSTEDER_HENTET",
              "VENTELISTE_PRIORITERT",
              "VENTELISTE_PAUSET",
              "VENTELISTE_GJENOPPTATT",
              "VENTELISTE_BORTFALT",
              "BEHOV_SPURT",
              "BEHOV_PURRET",
              "BEHOV_UENDRET",
              "BEHOV_ENDRET",
              "BEHOV_IKKE_LENGER"
            ]
          },
          "av": {
            "type": "string",
            "maxLength": 100,
            "description": "Name of the employee, or absent when the citizen or the system did it."
          },
          "begrunnelse": {
            "type": "string",
            "maxLength": 1000,
            "description": "The reason that was given for it."
          }
        }
      },
      "Sakstype": {
        "type": "string",
        "description": "Kind of case. It decides law, assessment and what a decision can contain.",
        "enum": [
          "KOMMUNAL_BOLIG_NY",
          "BOLIGBISTAND"
        ]
      },
      "Skattelinjer": {
        "type": "object",
        "description": "The five lines from the tax settlement, in whole kroner.",
        "additionalProperties": false,
        "required": [
          "samletGjeld",
          "bruttoformue",
          "annenFormue",
          "annenInntekt",
          "inntektsfradrag"
        ],
        "properties": {
          "samletGjeld": {
            "$ref": "#/components/schemas/Kroner"
          },
          "bruttoformue": {
            "$ref": "#/components/schemas/Kroner"
          },
          "annenFormue": {
            "$ref": "#/components/schemas/Kroner"
          },
          "annenInntekt": {
            "$ref": "#/components/schemas/Kroner"
          },
          "inntektsfradrag": {
            "$ref": "#/components/schemas/Kroner"
          }
        }
      },
      "Skatteoppgjoer": {
        "type": "object",
        "description": "The last available tax settlement. The year can differ between persons of one household.",
        "additionalProperties": false,
        "required": [
          "status",
          "aar",
          "hentet"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/Registerstatus"
          },
          "aar": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 2000,
            "maximum": 2100
          },
          "stadie": {
            "type": "string",
            "enum": [
              "OPPGJOER",
              "UTKAST",
              "FASTSATT"
            ]
          },
          "linjer": {
            "$ref": "#/components/schemas/Skattelinjer"
          },
          "hentet": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          }
        }
      },
      "Skolekrets": {
        "type": "object",
        "description": "School districts.",
        "additionalProperties": false,
        "properties": {
          "barneskole": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          },
          "ungdomsskole": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^([^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000][^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*)?$"
          }
        }
      },
      "Soeker": {
        "type": "object",
        "description": "The party and how to reach them.",
        "additionalProperties": false,
        "required": [
          "personId",
          "navn",
          "adresse",
          "telefon",
          "epost",
          "tryggKontakt"
        ],
        "properties": {
          "personId": {
            "type": "string",
            "format": "uuid"
          },
          "navn": {
            "$ref": "#/components/schemas/Personnavn"
          },
          "adresse": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 300
          },
          "telefon": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20
          },
          "epost": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 254
          },
          "tryggKontakt": {
            "type": "string",
            "enum": [
              "JA",
              "BARE_POST",
              "EGEN_MAATE",
              "UKJENT"
            ]
          },
          "kontaktMaate": {
            "type": "string",
            "maxLength": 200
          },
          "tolkSpraak": {
            "type": "string",
            "maxLength": 40
          }
        }
      },
      "Soeknad": {
        "type": "object",
        "description": "The citizen's own application.",
        "additionalProperties": false,
        "required": [
          "soeknadId",
          "status",
          "versjon",
          "skjemaversjon",
          "spraak",
          "steg",
          "svar",
          "opprettet",
          "sistLagret",
          "slettesDato"
        ],
        "properties": {
          "soeknadId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "$ref": "#/components/schemas/SoeknadStatus"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "skjemaversjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 10000
          },
          "spraak": {
            "$ref": "#/components/schemas/Spraak"
          },
          "steg": {
            "$ref": "#/components/schemas/StegId"
          },
          "svar": {
            "$ref": "#/components/schemas/Svar"
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "sistLagret": {
            "type": "string",
            "format": "date-time"
          },
          "slettesDato": {
            "type": [
              "string",
              "null"
            ],
            "description": "When an unsent application is deleted; null once it is sent.",
            "format": "date"
          }
        }
      },
      "SoeknadListe": {
        "type": "object",
        "description": "The citizen's applications in this municipality, newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/SoeknadSammendrag"
            }
          }
        }
      },
      "SoeknadOpprett": {
        "type": "object",
        "description": "Start an application.",
        "additionalProperties": false,
        "required": [
          "spraak"
        ],
        "properties": {
          "spraak": {
            "$ref": "#/components/schemas/Spraak"
          }
        }
      },
      "SoeknadSammendrag": {
        "type": "object",
        "description": "One of the citizen's own applications.",
        "additionalProperties": false,
        "required": [
          "soeknadId",
          "status",
          "opprettet",
          "sistLagret",
          "steg"
        ],
        "properties": {
          "soeknadId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "$ref": "#/components/schemas/SoeknadStatus"
          },
          "formaal": {
            "$ref": "#/components/schemas/Formaal"
          },
          "referanse": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[A-Z0-9-]{4,20}$"
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "sistLagret": {
            "type": "string",
            "format": "date-time"
          },
          "slettesDato": {
            "type": [
              "string",
              "null"
            ],
            "format": "date"
          },
          "steg": {
            "$ref": "#/components/schemas/StegId"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "SoeknadStatus": {
        "type": "string",
        "description": "Where the application stands.",
        "enum": [
          "UTKAST",
          "SENDT",
          "REGISTRERT",
          "MANGLER",
          "BEHANDLET",
          "TRUKKET",
          "SLETTET"
        ]
      },
      "SoeknadTilBehandling": {
        "type": "object",
        "description": "The application as it was sent, for the case worker.",
        "additionalProperties": false,
        "required": [
          "soeknadId",
          "referanse",
          "mottatt",
          "spraak",
          "skjemaversjon",
          "svar"
        ],
        "properties": {
          "soeknadId": {
            "type": "string",
            "format": "uuid"
          },
          "referanse": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[A-Z0-9-]{4,20}$"
          },
          "mottatt": {
            "type": "string",
            "format": "date-time"
          },
          "spraak": {
            "$ref": "#/components/schemas/Spraak"
          },
          "skjemaversjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 10000
          },
          "svar": {
            "$ref": "#/components/schemas/Svar"
          }
        }
      },
      "Soeksmaal": {
        "type": "object",
        "description": "That the landlord went to court.",
        "additionalProperties": false,
        "required": [
          "reist"
        ],
        "properties": {
          "reist": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "Spraak": {
        "type": "string",
        "description": "Language of the application and of letters.",
        "enum": [
          "nb",
          "nn"
        ],
        "x-kobo-name-source": "ISO 639-1"
      },
      "Status": {
        "type": "object",
        "description": "The service answers and reaches its database.",
        "additionalProperties": false,
        "required": [
          "status",
          "versjon"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "OK"
            ]
          },
          "versjon": {
            "type": "string",
            "maxLength": 40,
            "description": "Version of the backend."
          }
        }
      },
      "Statusendring": {
        "type": "object",
        "description": "That a home went from one state to another, or was added.",
        "additionalProperties": false,
        "required": [
          "tilStatus",
          "statusdato",
          "tid"
        ],
        "properties": {
          "fraStatus": {
            "$ref": "#/components/schemas/Boligstatus",
            "description": "Absent when the home was added."
          },
          "tilStatus": {
            "$ref": "#/components/schemas/Boligstatus"
          },
          "statusdato": {
            "type": "string",
            "format": "date",
            "description": "The day the state began."
          },
          "tid": {
            "type": "string",
            "format": "date-time",
            "description": "When it was registered."
          },
          "aarsak": {
            "type": "string",
            "maxLength": 500,
            "description": "Why; where the one who changed it said so."
          },
          "av": {
            "type": "string",
            "maxLength": 100,
            "description": "Name of the employee, the name of the machine client, or SYSTEM. Only of a change by hand."
          }
        }
      },
      "StatusendringListe": {
        "type": "object",
        "description": "A page of the states a home has had, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Statusendring"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "StegId": {
        "type": "string",
        "description": "A step of the form.",
        "maxLength": 40,
        "pattern": "^[a-z][A-Za-z0-9-]{0,39}$"
      },
      "Svar": {
        "type": "object",
        "description": "The answers, by the field ids of the form. Open here because the form is data: the package `skjema` holds its closed shape per form version. A draft keeps what was typed, also what is not valid yet.",
        "additionalProperties": true,
        "maxProperties": 200
      },
      "SvarLagre": {
        "type": "object",
        "description": "The whole set of answers as they stand now, valid or not, and the step the citizen is on.",
        "additionalProperties": false,
        "required": [
          "svar",
          "steg",
          "spraak"
        ],
        "properties": {
          "svar": {
            "$ref": "#/components/schemas/Svar"
          },
          "steg": {
            "$ref": "#/components/schemas/StegId"
          },
          "spraak": {
            "$ref": "#/components/schemas/Spraak"
          }
        }
      },
      "Tekst": {
        "type": "object",
        "description": "The same sentence in both written standards of Norwegian.",
        "additionalProperties": false,
        "required": [
          "nb",
          "nn"
        ],
        "properties": {
          "nb": {
            "type": "string",
            "maxLength": 2000,
            "description": "Bokmål."
          },
          "nn": {
            "type": "string",
            "maxLength": 2000,
            "description": "Nynorsk."
          }
        }
      },
      "Tilbud": {
        "type": "object",
        "description": "An offer of one home.",
        "additionalProperties": false,
        "required": [
          "tilbudId",
          "sakId",
          "status",
          "versjon",
          "bolig",
          "boligHoldes",
          "sendt",
          "svarfrist",
          "match"
        ],
        "properties": {
          "tilbudId": {
            "type": "string",
            "format": "uuid"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "$ref": "#/components/schemas/TilbudStatus"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "bolig": {
            "$ref": "#/components/schemas/Boligsammendrag"
          },
          "boligHoldes": {
            "type": "boolean",
            "description": "The home is reserved by this offer: while it is open, and after its deadline until it is released or offered anew."
          },
          "sendt": {
            "type": "string",
            "format": "date-time"
          },
          "svarfrist": {
            "type": "string",
            "format": "date"
          },
          "besvart": {
            "type": "string",
            "format": "date-time"
          },
          "avslagsgrunn": {
            "type": "string",
            "maxLength": 2000
          },
          "visning": {
            "$ref": "#/components/schemas/Visning"
          },
          "match": {
            "type": "array",
            "maxItems": 7,
            "items": {
              "$ref": "#/components/schemas/Match"
            }
          },
          "avvikBegrunnelse": {
            "type": "string",
            "description": "Why the home was offered though it did not meet a requirement.",
            "maxLength": 2000
          },
          "leieforholdId": {
            "type": "string",
            "format": "uuid"
          },
          "kontraktAvvikBegrunnelse": {
            "type": "string",
            "description": "Why the contract departs from the home and the decision.",
            "maxLength": 2000
          }
        }
      },
      "TilbudListe": {
        "type": "object",
        "description": "The offers of a case, newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Tilbud"
            }
          }
        }
      },
      "TilbudOpprett": {
        "type": "object",
        "description": "Offer a home to a case with a decision. The home is reserved from then on.",
        "additionalProperties": false,
        "required": [
          "boligId"
        ],
        "properties": {
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "svarfrist": {
            "type": "string",
            "description": "The municipality's usual number of days when absent; else within the days of Tilbudsgrunnlag.",
            "format": "date"
          },
          "visning": {
            "$ref": "#/components/schemas/Visning"
          },
          "avvikBegrunnelse": {
            "type": "string",
            "description": "Why the home is offered though it does not meet a requirement. Needed when one is not met.",
            "minLength": 1,
            "maxLength": 2000
          }
        }
      },
      "TilbudStatus": {
        "type": "string",
        "description": "State of the offer. FRIST_UTLOEPT when nobody answered within the deadline: it can no longer be answered, and the home is held for the applicant until someone has been in touch with them (`boligHoldes`).",
        "enum": [
          "SENDT",
          "AKSEPTERT",
          "AVSLAATT",
          "FRIST_UTLOEPT",
          "TRUKKET",
          "KONTRAKT_SIGNERT"
        ]
      },
      "TilbudSvar": {
        "type": "object",
        "description": "Yes or no to the home. A no is asked for a reason, but is valid without one.",
        "additionalProperties": false,
        "required": [
          "svar"
        ],
        "properties": {
          "svar": {
            "type": "string",
            "enum": [
              "JA",
              "NEI"
            ]
          },
          "grunn": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "Tilbudsgrunnlag": {
        "type": "object",
        "description": "What an offer of this home to this case would rest on, before anything is sent: each requirement of decision and assessment against the home, and the days an answer can be asked for by.",
        "additionalProperties": false,
        "required": [
          "boligId",
          "match",
          "svarfristForeslaatt",
          "svarfristTidligst",
          "svarfristSenest"
        ],
        "properties": {
          "boligId": {
            "type": "string",
            "format": "uuid"
          },
          "match": {
            "type": "array",
            "maxItems": 7,
            "items": {
              "$ref": "#/components/schemas/Match"
            }
          },
          "svarfristForeslaatt": {
            "type": "string",
            "description": "The municipality's usual deadline.",
            "format": "date"
          },
          "svarfristTidligst": {
            "type": "string",
            "description": "Tomorrow: nobody has to answer the day they are asked.",
            "format": "date"
          },
          "svarfristSenest": {
            "type": "string",
            "description": "Four weeks from today, or the municipality's usual number of days when that is longer: the home stands empty and is offered to nobody else meanwhile.",
            "format": "date"
          }
        }
      },
      "Tildelingsgrunnlag": {
        "type": "object",
        "description": "Grounds for allocation with one primary group.",
        "additionalProperties": false,
        "required": [
          "grupper",
          "primaer"
        ],
        "properties": {
          "grupper": {
            "type": "array",
            "maxItems": 6,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Maalgruppe"
            }
          },
          "primaer": {
            "$ref": "#/components/schemas/PrimaerMaalgruppe"
          },
          "bosattDato": {
            "type": [
              "string",
              "null"
            ],
            "description": "Date of first settlement; for FLYKTNING.",
            "format": "date"
          }
        }
      },
      "UlesteMeldinger": {
        "type": "integer",
        "description": "Messages in the case to whoever asks, the party or the municipality, that are not read.",
        "minimum": 0,
        "maximum": 1000000
      },
      "UnntakFraInnsyn": {
        "type": "object",
        "description": "Why the party may not read a note. INTERNT_DOKUMENT: made for the municipality's own preparation of the case (forvaltningsloven 1967 § 18 a; 2025 § 47). INNHENTET_TIL_INTERN_BRUK: obtained from outside for the same (1967 § 18 b). ANDRES_FORHOLD: what somebody else has told of themselves, or of the party in confidence (1967 § 19). Facts the decision rests on are the party's to know all the same (1967 § 18 c).",
        "additionalProperties": false,
        "required": [
          "grunn",
          "begrunnelse"
        ],
        "properties": {
          "grunn": {
            "type": "string",
            "enum": [
              "INTERNT_DOKUMENT",
              "INNHENTET_TIL_INTERN_BRUK",
              "ANDRES_FORHOLD"
            ]
          },
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "Why the ground holds for this note."
          }
        }
      },
      "Utflytting": {
        "type": "object",
        "description": "That the tenant has moved out.",
        "additionalProperties": false,
        "required": [
          "utflyttet",
          "avslutning",
          "boligstatus"
        ],
        "properties": {
          "utflyttet": {
            "type": "string",
            "format": "date",
            "description": "Today or earlier."
          },
          "avslutning": {
            "$ref": "#/components/schemas/Avslutning"
          },
          "boligstatus": {
            "type": "string",
            "description": "What becomes of the home.",
            "enum": [
              "KLAR_FOR_INNFLYTTING",
              "VEDLIKEHOLD",
              "IKKE_TILGJENGELIG"
            ]
          }
        }
      },
      "UtloependeLeieforhold": {
        "type": "object",
        "description": "A tenancy that is about to end or has ended, and how urgent it is.",
        "additionalProperties": false,
        "required": [
          "leieforhold",
          "trinn",
          "frist",
          "flytteoppfordringSenest"
        ],
        "properties": {
          "leieforhold": {
            "$ref": "#/components/schemas/Leieforhold"
          },
          "trinn": {
            "$ref": "#/components/schemas/Utloepstrinn"
          },
          "frist": {
            "type": "string",
            "format": "date",
            "description": "The day the next step comes, or of the last step `flytteoppfordringSenest`."
          },
          "flytteoppfordringSenest": {
            "type": "string",
            "format": "date",
            "description": "The last day to call on the tenant in writing to move. Who lives there longer rents for an indefinite time (husleieloven § 9-2)."
          }
        }
      },
      "UtloependeLeieforholdListe": {
        "type": "object",
        "description": "A page of tenancies, the longest past its end first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/UtloependeLeieforhold"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Utloepstrinn": {
        "type": "string",
        "description": "How far a tenancy for a fixed time has come: months before or after its last day. VED_SLUTT begins on that day. Each lasts until the next one.",
        "enum": [
          "NI_MND_FOER",
          "SEKS_MND_FOER",
          "TRE_MND_FOER",
          "VED_SLUTT",
          "EN_MND_ETTER",
          "TO_MND_ETTER"
        ]
      },
      "Vanskeligstilt": {
        "type": "string",
        "description": "The answer boligsosialloven § 7 asks for.",
        "enum": [
          "JA",
          "NEI",
          "IKKE_VURDERT"
        ]
      },
      "Vedlegg": {
        "type": "object",
        "description": "An attachment of an application or a case.",
        "additionalProperties": false,
        "required": [
          "vedleggId",
          "type",
          "filnavn",
          "status",
          "versjon",
          "opprettet"
        ],
        "properties": {
          "vedleggId": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/Vedleggstype"
          },
          "filnavn": {
            "type": "string",
            "maxLength": 120,
            "description": "Ends as its kind does once there is content."
          },
          "status": {
            "$ref": "#/components/schemas/Vedleggstatus"
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "format": {
            "type": "string",
            "enum": [
              "PDF",
              "JPEG",
              "PNG"
            ],
            "description": "What its first bytes say it is."
          },
          "antallByte": {
            "type": "integer",
            "minimum": 1,
            "maximum": 15728640,
            "description": "As it is kept."
          },
          "sha256": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
            "maxLength": 64,
            "description": "Of what is kept and can be downloaded."
          },
          "ansatt": {
            "$ref": "#/components/schemas/AnsattRef",
            "description": "Who added it, when the municipality did; otherwise the party did."
          }
        }
      },
      "VedleggListe": {
        "type": "object",
        "description": "A page of attachments, the newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Vedlegg"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "VedleggNytt": {
        "type": "object",
        "description": "An attachment before there is anything in it.",
        "additionalProperties": false,
        "required": [
          "type",
          "filnavn"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/Vedleggstype"
          },
          "filnavn": {
            "type": "string",
            "description": "What the sender calls it. Kept without folders, characters that mean something to a file system, and identity numbers.",
            "minLength": 1,
            "maxLength": 255
          }
        }
      },
      "Vedleggstatus": {
        "type": "string",
        "description": "MANGLER_INNHOLD: named, and nothing has been sent to it. VENTER: received, and waits for the virus scanner. REN: can be downloaded. INFISERT: something was found in it, and the content is thrown away. FEIL: the scanner could not look through it; it is not shown to anybody.",
        "enum": [
          "MANGLER_INNHOLD",
          "VENTER",
          "REN",
          "INFISERT",
          "FEIL"
        ]
      },
      "Vedleggstype": {
        "type": "string",
        "description": "What the paper is. HELSE and SOSIAL are of the kinds the law protects specially (personvernforordningen art. 9 and 10).",
        "enum": [
          "INNTEKT",
          "SKATTEMELDING",
          "GJELD",
          "LEIEKONTRAKT",
          "OPPSIGELSE",
          "HELSE",
          "SOSIAL",
          "OPPHOLD",
          "SAMVAER",
          "SEPARASJON",
          "FULLMAKT",
          "ANNET"
        ]
      },
      "Vedtak": {
        "type": "object",
        "description": "The proposal or the decision of a case. Once made it is never changed.",
        "additionalProperties": false,
        "required": [
          "vedtakId",
          "sakId",
          "status",
          "versjon",
          "innhold",
          "mangler",
          "avvik",
          "hjemmel",
          "regelsett",
          "foreslaattAv",
          "toTrinn"
        ],
        "properties": {
          "vedtakId": {
            "type": "string",
            "format": "uuid"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "type": "string",
            "enum": [
              "FORSLAG",
              "TIL_GODKJENNING",
              "FATTET",
              "MEDDELT",
              "ENDELIG",
              "BORTFALT"
            ]
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "innhold": {
            "$ref": "#/components/schemas/VedtaksforslagLagre"
          },
          "mangler": {
            "type": "array",
            "description": "What must be written before it can be decided, as JSON Pointers into `innhold`.",
            "maxItems": 20,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "avvik": {
            "type": "array",
            "maxItems": 4,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Vedtaksavvik"
            }
          },
          "hjemmel": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "type": "string",
              "maxLength": 100
            }
          },
          "regelsett": {
            "type": "string",
            "description": "The procedural rules in force on the day of the decision.",
            "enum": [
              "FVL1967",
              "FVL2025"
            ]
          },
          "toTrinn": {
            "type": "boolean",
            "description": "Someone other than the proposer must decide."
          },
          "foreslaattAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "fattetAv": {
            "$ref": "#/components/schemas/AnsattRef"
          },
          "returnertBegrunnelse": {
            "type": "string",
            "maxLength": 2000
          },
          "vedtaksdato": {
            "type": "string",
            "format": "date"
          },
          "klagefrist": {
            "type": "string",
            "description": "Three weeks from the notice.",
            "format": "date"
          },
          "klageinstans": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "VedtakIAnnetSystem": {
        "type": "object",
        "description": "A decision made in another system.",
        "additionalProperties": false,
        "required": [
          "system",
          "referanse",
          "dato"
        ],
        "properties": {
          "system": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "referanse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "What it is found by there; no name, no national identity number."
          },
          "dato": {
            "type": "string",
            "format": "date"
          }
        }
      },
      "Vedtaksavvik": {
        "type": "string",
        "description": "Where a decision departs from the assessment or the ordinary: fewer or more bedrooms than needed, a tenancy of less than three years (husleieloven § 9-3), a home for someone assessed as not disadvantaged. A person may decide so, and says why before it is decided.",
        "enum": [
          "FAERRE_SOVEROM",
          "FLERE_SOVEROM",
          "KORT_LEIETID",
          "TILSAGN_UTEN_BEHOV"
        ]
      },
      "VedtaksforslagLagre": {
        "type": "object",
        "description": "A proposal. The three parts of the reasons — facts, rules, considerations — go into the letter as they stand (forvaltningsloven §§ 24–25). They may be empty while the proposal is worked on, not when it is decided.",
        "additionalProperties": false,
        "required": [
          "resultat",
          "fakta",
          "regler",
          "hensyn",
          "bistand"
        ],
        "properties": {
          "resultat": {
            "$ref": "#/components/schemas/Vedtaksresultat"
          },
          "fakta": {
            "type": "string",
            "maxLength": 10000
          },
          "regler": {
            "type": "string",
            "maxLength": 10000
          },
          "hensyn": {
            "type": "string",
            "maxLength": 10000
          },
          "boliginnhold": {
            "$ref": "#/components/schemas/Boliginnhold"
          },
          "bistand": {
            "type": "array",
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Bistand"
            }
          },
          "utdypBistand": {
            "type": "string",
            "maxLength": 2000
          },
          "avvikBegrunnelse": {
            "type": "string",
            "description": "Why the decision departs from the assessment; for the one who decides and not in the letter.",
            "maxLength": 2000
          }
        }
      },
      "Vedtaksresultat": {
        "type": "string",
        "description": "Outcome of the decision.",
        "enum": [
          "TILSAGN",
          "AVSLAG"
        ]
      },
      "VentelisteStatus": {
        "type": "string",
        "description": "State of a place on the waiting list. TILBUD_UTE while an offer is open, AVKLART when the contract is registered. PAUSE and BORTFALT are decided by a person, when the applicant has said that the need is gone or has not answered after two reminders.",
        "enum": [
          "VENTER",
          "TILBUD_UTE",
          "AVKLART",
          "PAUSE",
          "BORTFALT"
        ]
      },
      "Ventelisteendring": {
        "type": "object",
        "description": "A change of a place on the waiting list, by whom and why. The first says how it came there.",
        "additionalProperties": false,
        "required": [
          "tid",
          "av",
          "tilStatus",
          "tilPrioritet"
        ],
        "properties": {
          "tid": {
            "type": "string",
            "format": "date-time"
          },
          "av": {
            "type": "string",
            "maxLength": 100,
            "description": "Name of the employee; INNBYGGER for the applicant, SYSTEM for the calendar."
          },
          "fraStatus": {
            "$ref": "#/components/schemas/VentelisteStatus"
          },
          "tilStatus": {
            "$ref": "#/components/schemas/VentelisteStatus"
          },
          "fraPrioritet": {
            "$ref": "#/components/schemas/Ventelisteprioritet"
          },
          "tilPrioritet": {
            "$ref": "#/components/schemas/Ventelisteprioritet"
          },
          "begrunnelse": {
            "type": "string",
            "maxLength": 1000
          }
        }
      },
      "Ventelistegrunn": {
        "type": "object",
        "description": "Why a paused place is taken up again.",
        "additionalProperties": false,
        "required": [
          "begrunnelse"
        ],
        "properties": {
          "begrunnelse": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "Stands in the history."
          }
        }
      },
      "Ventelistehandling": {
        "type": "string",
        "description": "What can be done with a place as it stands now.",
        "enum": [
          "PRIORITER",
          "REGISTRER_BEHOV",
          "PAUSE",
          "GJENOPPTA",
          "BORTFALL"
        ]
      },
      "Ventelisteplass": {
        "type": "object",
        "description": "Somebody who is granted a home and waits for one. Reasons, history and what can be done are absent for those who only let homes, and the two last in lists.",
        "additionalProperties": false,
        "required": [
          "ventelisteplassId",
          "sakId",
          "saksnummer",
          "soeker",
          "husstand",
          "status",
          "prioritet",
          "fraDato",
          "boliginnhold",
          "boligbehov",
          "behov",
          "versjon"
        ],
        "properties": {
          "ventelisteplassId": {
            "type": "string",
            "format": "uuid"
          },
          "sakId": {
            "type": "string",
            "format": "uuid"
          },
          "saksnummer": {
            "type": "string",
            "maxLength": 20,
            "pattern": "^[0-9]{4}-[0-9]{5}$"
          },
          "soeker": {
            "$ref": "#/components/schemas/PersonRef"
          },
          "husstand": {
            "$ref": "#/components/schemas/HusstandAntall"
          },
          "status": {
            "$ref": "#/components/schemas/VentelisteStatus"
          },
          "statusGrunn": {
            "type": "string",
            "maxLength": 1000,
            "description": "Why a person put it in this state."
          },
          "prioritet": {
            "$ref": "#/components/schemas/Ventelisteprioritet"
          },
          "prioritetGrunn": {
            "type": "string",
            "maxLength": 1000
          },
          "fraDato": {
            "type": "string",
            "description": "The day of the decision they wait by.",
            "format": "date"
          },
          "boliginnhold": {
            "$ref": "#/components/schemas/Boliginnhold",
            "description": "What the decision grants."
          },
          "boligbehov": {
            "$ref": "#/components/schemas/Boligbehov",
            "description": "What the assessment asks for."
          },
          "behov": {
            "$ref": "#/components/schemas/Behovsstatus"
          },
          "endringer": {
            "type": "array",
            "description": "The newest first.",
            "maxItems": 500,
            "items": {
              "$ref": "#/components/schemas/Ventelisteendring"
            }
          },
          "handlinger": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "$ref": "#/components/schemas/Ventelistehandling"
            }
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          }
        }
      },
      "VentelisteplassListe": {
        "type": "object",
        "description": "A page of the waiting list in its order.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Ventelisteplass"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Ventelisteprioritet": {
        "type": "integer",
        "description": "1 comes before 2, and 2 before 3. Within each the longest wait comes first.",
        "minimum": 1,
        "maximum": 3
      },
      "Ventelistevurdering": {
        "type": "object",
        "description": "An assessment of what comes of a place on the waiting list.",
        "additionalProperties": false,
        "required": [
          "vurdering"
        ],
        "properties": {
          "vurdering": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "description": "What was assessed, and why it ends so. Sent to the applicant as a message."
          }
        }
      },
      "VerdiAntall": {
        "type": "object",
        "description": "A filter value and how many things it would show with the other filters as they are.",
        "additionalProperties": false,
        "required": [
          "verdi",
          "antall"
        ],
        "properties": {
          "verdi": {
            "type": "string",
            "maxLength": 64
          },
          "antall": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000000
          }
        }
      },
      "Visning": {
        "type": "object",
        "description": "A viewing of the home.",
        "additionalProperties": false,
        "required": [
          "tid",
          "oppmoete"
        ],
        "properties": {
          "tid": {
            "type": "string",
            "description": "After now and no later than the last day to answer.",
            "format": "date-time"
          },
          "oppmoete": {
            "type": "string",
            "description": "Where to meet and whom.",
            "maxLength": 200
          }
        }
      },
      "Webhook": {
        "type": "object",
        "description": "A subscription to events.",
        "additionalProperties": false,
        "required": [
          "webhookId",
          "mottaker",
          "hendelser",
          "aktiv",
          "versjon",
          "opprettet"
        ],
        "properties": {
          "webhookId": {
            "type": "string",
            "format": "uuid"
          },
          "mottaker": {
            "type": "string",
            "format": "uri",
            "maxLength": 500
          },
          "hendelser": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/Hendelsestype"
            }
          },
          "aktiv": {
            "type": "boolean"
          },
          "validert": {
            "type": "string",
            "format": "date-time",
            "description": "When the receiver said yes. Absent until then; nothing is sent before."
          },
          "versjon": {
            "type": "integer",
            "minimum": 1,
            "maximum": 999999999
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "WebhookEndre": {
        "type": "object",
        "description": "A subscription as it shall be.",
        "additionalProperties": false,
        "required": [
          "mottaker",
          "hendelser"
        ],
        "properties": {
          "mottaker": {
            "type": "string",
            "format": "uri",
            "minLength": 8,
            "maxLength": 500,
            "description": "Where events are sent: https, on the open internet. Redirects are not followed."
          },
          "hendelser": {
            "type": "array",
            "description": "The types wanted. Each must be of things the caller may read.",
            "minItems": 1,
            "maxItems": 50,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Hendelsestype"
            }
          },
          "aktiv": {
            "type": "boolean",
            "default": true,
            "description": "false is a pause."
          }
        }
      },
      "Webhookhemmelighet": {
        "type": "object",
        "description": "The secret that takes over.",
        "additionalProperties": false,
        "required": [
          "gammelGjelderTil"
        ],
        "properties": {
          "hemmelighet": {
            "$ref": "#/components/schemas/Hemmelighet"
          },
          "gammelGjelderTil": {
            "type": "string",
            "format": "date-time",
            "description": "How long the old one is signed with as well."
          }
        }
      },
      "Webhookleveranse": {
        "type": "object",
        "description": "An event on its way to a receiver. Its id is the `webhook-id` of every attempt.",
        "additionalProperties": false,
        "required": [
          "leveranseId",
          "type",
          "status",
          "opprettet",
          "forsoek"
        ],
        "properties": {
          "leveranseId": {
            "type": "string",
            "format": "uuid"
          },
          "hendelseId": {
            "type": "string",
            "format": "uuid",
            "description": "Absent of the first question to the receiver."
          },
          "type": {
            "$ref": "#/components/schemas/Hendelsestype"
          },
          "status": {
            "$ref": "#/components/schemas/Leveransestatus"
          },
          "opprettet": {
            "type": "string",
            "format": "date-time"
          },
          "nesteForsoek": {
            "type": "string",
            "format": "date-time"
          },
          "forsoek": {
            "type": "array",
            "description": "The last 24.",
            "maxItems": 24,
            "items": {
              "$ref": "#/components/schemas/Leveranseforsoek"
            }
          }
        }
      },
      "Webhookleveranser": {
        "type": "object",
        "description": "A page of what was sent, newest first.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Webhookleveranse"
            }
          },
          "neste": {
            "type": "string",
            "maxLength": 600
          }
        }
      },
      "Webhookliste": {
        "type": "object",
        "description": "The subscriptions there are.",
        "additionalProperties": false,
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Webhook"
            }
          }
        }
      }
    }
  }
};
