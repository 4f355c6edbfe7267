using SystemicPlatform.Meetings.Domain.Contacts;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>A meeting of a social worker and the child.</summary>
/// <param name="Id">The entry.</param>
/// <param name="ProfessionalId">Who met the child.</param>
/// <param name="On">The day.</param>
/// <param name="Place">Where.</param>
/// <param name="Alone">True when nobody else was there.</param>
internal sealed record ContactView(Guid Id, Guid ProfessionalId, DateOnly On, string Place, bool Alone)
{
    internal static ContactView Of(ChildContact row) => new(row.Id, row.ProfessionalId, row.On, row.Place, row.Alone);
}
