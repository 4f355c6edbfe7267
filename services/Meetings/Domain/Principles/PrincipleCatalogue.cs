namespace SystemicPlatform.Meetings.Domain.Principles;

/// <summary>The nine principles in the platform's own words.</summary>
internal static class PrincipleCatalogue
{
    /// <summary>In their order.</summary>
    internal static IReadOnlyList<PrincipleWords> All { get; } =
    [
        new(Principle.Dialogue, "Keskustelemme ja teemme yhdessä", "Vi samtalar och gör tillsammans", "We talk with each other and work together"),
        new(Principle.SharedUnderstanding, "Ymmärrämme tilanteen yhdessä", "Vi förstår situationen tillsammans", "We understand the situation together"),
        new(Principle.SmallSteps, "Suunnittelemme yhdessä pieniä, konkreettisia askelia", "Vi planerar små, konkreta steg tillsammans", "We plan small, concrete steps together"),
        new(Principle.Curiosity, "Olemme uteliaita ja avoimia toisille tulkinnoille", "Vi är nyfikna och öppna för andra tolkningar", "We are curious and open to other readings"),
        new(Principle.Learning, "Opimme koko ajan, miten voimme olla avuksi", "Vi lär oss hela tiden hur vi kan vara till hjälp", "We keep learning how to be of help"),
        new(Principle.FamilyExpertise, "Perhe tuntee elämänsä, historiansa ja kokemuksensa", "Familjen känner sitt liv, sin historia och sina erfarenheter", "The family knows its life, history and experience"),
        new(Principle.Relation, "Luomme suhteen lapseen ja perheeseen", "Vi skapar en relation till barnet och familjen", "We build a relation with the child and the family"),
        new(Principle.ImportantRelations, "Tutkimme lapselle ja perheelle tärkeitä suhteita", "Vi utforskar relationer som är viktiga för barnet och familjen", "We explore the relations that matter to them"),
        new(Principle.Hope, "Arvostamme, näemme voimavarat ja ylläpidämme toivoa", "Vi uppskattar, ser resurserna och håller hoppet levande", "We appreciate, see resources and keep hope alive"),
    ];
}

/// <summary>A principle in three languages.</summary>
/// <param name="Principle">Which.</param>
/// <param name="Fi">Finnish.</param>
/// <param name="Sv">Swedish.</param>
/// <param name="En">English.</param>
internal sealed record PrincipleWords(Principle Principle, string Fi, string Sv, string En);
