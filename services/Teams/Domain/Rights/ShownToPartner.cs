namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>
/// What an entry says of what the platform itself showed to a partner's system (L-20), in the words of the register. The law
/// under which a member of the child's team gets it: negotiations (L-12), the plan across sectors (L-17).
/// </summary>
internal static class ShownToPartner
{
    public const string Title = "yhteistyökumppanin tietojärjestelmä";

    public const string Purpose = "lapsen ja perheen yhteinen työskentely";

    public const string By = "Systeeminen alusta, kumppanirajapinta";

    /// <summary>Which data, with the object where the request named one.</summary>
    public static string What(string action, string? objectId)
    {
        var data = action switch
        {
            "readPublishedPlans" or "takePartInPlans" => "yhteinen suunnitelma",
            "contributeSectorPlans" => "toimialan suunnitelma",
            "readTools" => "työskentelyväline",
            "takePartInMeetings" => "tapaaminen",
            "useConsultations" => "konsultaatio",
            "listed" => "lapsen asian näkyminen luettelossa",
            _ => action,
        };
        return objectId is null ? data : $"{data} {objectId}";
    }

    /// <summary>The provision on which it rests without a permission of the client.</summary>
    public static string Provision(string service) => service == "plans" ? "sosiaalihuoltolaki 1301/2014 39 §" : "lastensuojelulaki 417/2007 31 §";
}
