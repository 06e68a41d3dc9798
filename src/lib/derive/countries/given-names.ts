/** Common given names of English-language news: before a place's name they make it a person's. */
export const GIVEN_NAMES = `
Aaron Abraham Adam Adrian Alan Albert Alex Alexander Alexandra Alfred Alice Allison Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony
Arthur Barack Barbara Ben Benjamin Bernard Betty Bill Billy Bob Bobby Bonnie Booker Boris Brad Brandon Brenda Brian Bruce Bryan Calvin Carl
Carlos Carmen Carol Caroline Catherine Charles Charlie Cheryl Chris Christian Christina Christine Christopher Cindy Claire Colin Craig Cynthia
Dan Daniel Danny Darren Dave David Dean Deborah Debra Denise Dennis Denzel DeAndre Derek Diana Diane Don Donald Donna Dorothy Doug Douglas Ed
Eddie Edward Edwin Elaine Eleanor Elizabeth Ellen Emily Emma Eric Erica Erin Ernest Ethan Eugene Eva Evan Evelyn Felix Frances Francis Frank
Fred Frederick Gary Gene Geoff Geoffrey George Gerald Gilbert Gina Glenn Gloria Gordon Grace Graham Greg Gregory Hannah Harold Harriet Harry
Heather Helen Henry Herbert Hillary Holly Howard Hugh Ian Irene Isaac Isaiah Ivan Jack Jacob Jacqueline James Jamie Jane Janet Jason Jay Jean
Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanne Joe Joel John Johnny Jon Jonathan Joseph Joshua Joyce Juan Judith
Judy Julia Julian Julie Justin Karen Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kerry Kevin Kim Kimberly Kirk Kyle
Larry Laura Lauren Lawrence Lee Leo Leonard Leslie Lewis Linda Lisa Liz Lloyd Louis Louise Lucy Luke Lynn Malcolm Marcus Margaret Maria Marie
Marilyn Mario Mark Martha Martin Marvin Mary Matt Matthew Maurice Max Megan Melanie Melissa Michael Michelle Miguel Mike Mitchell Molly Monica
Nancy Natalie Nathan Neil Nicholas Nick Nicole Nigel Noah Norman Oliver Oscar Pamela Patricia Patrick Paul Paula Pedro Peggy Peter Phil Philip
Phillip Phyllis Rachel Ralph Randy Ray Raymond Rebecca Richard Rick Rob Robert Robin Rodney Roger Ron Ronald Rose Ross Roy Russell Ruth Ryan
Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Shirley Simon Sophia Stacy Stanley Stella Stephanie Stephen Steve Steven Stuart
Susan Suzanne Sylvia Tammy Ted Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Todd Tom Tommy Tony Tracy Tyler Valerie Vance Vernon
Veronica Victor Victoria Vincent Virginia Walter Warren Wayne Wendy Whitney Will William Willie Zachary
`;
