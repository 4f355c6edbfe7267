using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Tests.Domain.Professionals;

public sealed class ProfessionalTests
{
    [Fact]
    public void Compares_e_mail_without_case()
    {
        var professional = Professional.Register(new ProfessionalDetails(
            "Sami", "Kokeila", ProfessionalTitle.FamilyTherapist, [], Language.Fi, "Sami.Kokeila@Demo.Example", null, [], null));
        Assert.Equal("Sami.Kokeila@Demo.Example", professional.Email);
        Assert.Equal("sami.kokeila@demo.example", professional.EmailKey);
    }

    [Fact]
    public void Has_each_qualification_once()
    {
        var professional = Build.Professional(Qualification.FamilyTherapist, Qualification.SocialWorker, Qualification.FamilyTherapist);
        Assert.Equal([Qualification.SocialWorker, Qualification.FamilyTherapist], professional.Qualifications);
        Assert.True(professional.Has(Qualification.FamilyTherapist));
        Assert.False(professional.Has(Qualification.SocialCounsellor));
    }
}
